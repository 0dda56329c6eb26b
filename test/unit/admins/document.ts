import { KEY_SHAPES, type KeyShape } from '../../../lib/rollout/keys.ts';
import { DEFAULT_ROLLOUT, type Rollout } from '../../../lib/rollout/rollout.ts';
import { TARGETS, type TargetName } from '../../../lib/rollout/targets.ts';

/** The rollout that the samples of ADMINS.md show. */
export const SAMPLE: Rollout = {
  ...DEFAULT_ROLLOUT,
  chromiumId: 'abcdefghijklmnopabcdefghijklmnop',
  origin: {
    kind: 'self-hosted',
    updateUrl: 'https://extensions.acme.example/update.xml',
    xpiUrl: 'https://extensions.acme.example/before-you-rate.xpi',
  },
  values: {
    organisationName: 'Acme Ltd',
    workEmailDomains: ['acme.example'],
    feedbackOnPersonalPlanAtWork: 'block',
    guidanceUrl: 'https://intranet.acme.example/ai-guidance',
    requireTick: true,
  },
};

/** The command that makes the samples, target and folder apart. */
export const SAMPLE_FLAGS = [
  '--set organisationName="Acme Ltd"',
  '--set workEmailDomains=acme.example',
  '--set feedbackOnPersonalPlanAtWork=block',
  '--set guidanceUrl=https://intranet.acme.example/ai-guidance',
  '--set requireTick=true',
  '--id abcdefghijklmnopabcdefghijklmnop',
  '--update-url https://extensions.acme.example/update.xml',
  '--xpi-url https://extensions.acme.example/before-you-rate.xpi',
];

const LANGUAGE: Record<string, string> = { json: 'json', reg: 'reg', mobileconfig: 'xml' };

function fenced(language: string, text: string): string {
  return `\`\`\`${language}\n${text.replaceAll('\r\n', '\n').trimEnd()}\n\`\`\``;
}

function sample(name: TargetName): string {
  const [file] = TARGETS[name].files(SAMPLE);
  if (!file) throw new Error(`${name} makes no file`);
  return fenced(LANGUAGE[file.name.split('.').pop() ?? ''] ?? '', file.text);
}

/** The script of a target that has one besides its first file. */
function script(name: TargetName): string {
  const file = TARGETS[name].files(SAMPLE).find((one) => one.name.endsWith('.ps1'));
  if (!file) throw new Error(`${name} makes no script`);
  return fenced('powershell', file.text);
}

function steps(name: TargetName): string {
  const { steps, source, verify, remove } = TARGETS[name];
  const numbered = steps(SAMPLE).map((step, at) => `${at + 1}. ${step}`);
  const after = [
    `**See that it arrived:** ${verify}`,
    `**Take it back:** ${remove}`,
    `**Known from:** ${source}`,
  ];
  return [...numbered, ...after.flatMap((line) => ['', line])].join('\n');
}

const KIND = { text: 'text', yesNo: 'true or false', list: 'list of texts' } as const;

function typeOf({ kind, words }: KeyShape): string {
  if (kind === 'word') return words.map((word) => `\`${word}\``).join(', ');
  return kind === 'list' && words.length > 0 ? 'list of keys' : KIND[kind];
}

function keyTable(): string {
  const rows = KEY_SHAPES.map((shape) => {
    const { key, title, description, whenUnset, example } = shape;
    const cells = [
      `\`${key}\``,
      `**${title}.** ${description}`,
      typeOf(shape),
      whenUnset,
      `\`${JSON.stringify(example)}\``,
    ];
    return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  });
  return [
    '| Key | What it does | Type | Where it is not set | Example |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

/** Intune's rows without the template, whose row holds the whole ADMX file. */
function rows(name: TargetName): string {
  const [file] = TARGETS[name].files(SAMPLE);
  const { omaSettings } = JSON.parse(file?.text ?? '{}') as { omaSettings: Record<string, string>[] };
  const lines = omaSettings.map(({ displayName, omaUri, value = '' }, at) => {
    const shown = at === 0 ? 'the content of the ADMX file' : `\`${value.replaceAll('|', '\\|')}\``;
    return `| ${displayName} | \`${omaUri}\` | ${shown} |`;
  });
  return ['| Name | OMA-URI | Value (String) |', '| --- | --- | --- |', ...lines].join('\n');
}

function command(): string {
  return fenced('sh', [`npm run policy -- --target all --out policies`, ...SAMPLE_FLAGS].join(' \\\n  '));
}

function targetTable(): string {
  const lines = Object.entries(TARGETS).map(([name, { title, files }]) => {
    const named = files(SAMPLE).map((file) => `\`${file.name}\``);
    return `| \`${name}\` | ${title} | ${named.join(', ')} |`;
  });
  return ['| Target | For | Files |', '| --- | --- | --- |', ...lines].join('\n');
}

const MAKERS: Record<string, (name: TargetName) => string> = {
  sample,
  script,
  steps,
  rows,
  keys: keyTable,
  command,
  targets: targetTable,
};

const BLOCK = /(<!-- made: (\w+) ?([\w-]*) -->\n)[\s\S]*?(<!-- end -->)/g;

/** The document with every generated part made anew. */
export function remade(document: string): string {
  return document.replace(BLOCK, (_, head: string, maker: string, name: string, end: string) => {
    const make = MAKERS[maker];
    if (!make || (name !== '' && !(name in TARGETS)))
      throw new Error(`ADMINS.md asks for “${maker} ${name}”`);
    return `${head}\n${make(name as TargetName)}\n\n${end}`;
  });
}

/** The targets whose steps, or samples, the document shows. */
export function shown(document: string, maker: string): string[] {
  return [...document.matchAll(BLOCK)]
    .filter(([, , what]) => what === maker)
    .map(([, , , name]) => name ?? '');
}
