import { KEY_SHAPES, type KeyShape } from '../../../lib/rollout/keys.ts';
import { DEFAULT_ROLLOUT, type Rollout } from '../../../lib/rollout/rollout.ts';
import { TARGET_NAMES, TARGETS, type TargetName, targetOf } from '../../../lib/rollout/targets.ts';

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

const SYSTEM = { windows: 'Windows', macos: 'macOS', linux: 'Linux', everywhere: 'any' } as const;

/** The anchor that a heading gets. */
export function anchorOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\w\- ]/g, '')
    .replaceAll(' ', '-');
}

/** Every target by system and browser, with its section. */
function index(): string {
  const lines = TARGET_NAMES.map((name) => {
    const { title, browser, system, files } = targetOf(name);
    const named = files(SAMPLE).map((file) => `\`${file.name}\``);
    const link = `[${title}](#${anchorOf(title)})`;
    return `| ${SYSTEM[system]} | ${browser} | ${link} | \`${name}\` | ${named.join(', ')} |`;
  });
  return [
    '| System | Browser | Section | Target | Files |',
    '| --- | --- | --- | --- | --- |',
    ...lines,
  ].join('\n');
}

function folded(what: string, content: string): string[] {
  return ['', `<details><summary>${what}</summary>`, '', content, '', '</details>'];
}

/** The file, once: the same content for another place need not stand there twice. */
function content(name: TargetName): string[] {
  const textOf = (one: TargetName) => targetOf(one).files(SAMPLE)[0]?.text;
  const [first = name] = TARGET_NAMES.filter((other) => textOf(other) === textOf(name));
  if (first === name) return folded('The file', sample(name));
  const { title } = targetOf(first);
  return ['', `The file is the same as that of [${title}](#${anchorOf(title)}).`];
}

/** Everything of one target; what is long is folded. */
function section(name: TargetName): string {
  const files = TARGETS[name].files(SAMPLE);
  const isIntune = name.endsWith('-intune');
  const first = files[0]?.name ?? '';
  return [
    `### ${TARGETS[name].title}`,
    '',
    `Target \`${name}\`; it makes ${files.map((file) => `\`${file.name}\``).join(', ')}.`,
    '',
    steps(name),
    ...(isIntune ? folded('The rows', rows(name)) : []),
    ...(first.endsWith('.admx') || isIntune || first.includes('schema') ? [] : content(name)),
    ...(files.some((file) => file.name.endsWith('.ps1')) ? folded('The script', script(name)) : []),
  ].join('\n');
}

const MAKERS: Record<string, (name: TargetName) => string> = {
  section,
  keys: keyTable,
  command,
  index,
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
