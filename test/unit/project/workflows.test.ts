import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseYAML } from 'confbox/yaml';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ARCHIVES, type ArchiveId, REPOSITORIES } from '../../../lib/terms/archives.ts';
import { QUOTATIONS } from '../../../lib/terms/quotations.ts';
import { filesIn, textOf } from '../sources.ts';

interface Step {
  name?: string;
  uses?: string;
  run?: string;
  env?: Record<string, string>;
}
interface Workflow {
  on: Record<string, unknown>;
  permissions: Record<string, string>;
  jobs: Record<string, { steps: Step[]; permissions?: unknown }>;
}

const PATHS = filesIn(['.github/workflows'], '.yml', '.yaml');
const WORKFLOWS = PATHS.map((path) => [path, parseYAML<Workflow>(textOf(path))] as const);

describe.each(WORKFLOWS)('%s', (path, { on, permissions, jobs }) => {
  test('has jobs, and no more permissions than it names', () => {
    expect(Object.keys(on).length).toBeGreaterThan(0);
    expect(Object.values(jobs).flatMap(({ steps }) => steps).length).toBeGreaterThan(1);
    expect(permissions).toEqual(
      path.endsWith('/terms.yml') ? { contents: 'read', issues: 'write' } : { contents: 'read' },
    );
    expect(Object.values(jobs).filter((job) => job.permissions !== undefined)).toEqual([]);
  });

  test('pins every action by its commit, and leaves no token in the checkout', () => {
    const used = Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ uses }) => uses ?? []));
    expect(used.filter((each) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/.test(each))).toEqual([]);
    expect(textOf(path)).toContain('persist-credentials: false');
  });

  test('writes nothing that comes from outside into a script', () => {
    const scripts = Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []));
    expect(scripts.filter((run) => run.includes('${{'))).toEqual([]);
  });
});

describe('the workflow that reads the documents again', () => {
  const [, workflow] = WORKFLOWS.find(([path]) => path.endsWith('/terms.yml')) ?? [];
  const steps = workflow?.jobs.terms?.steps ?? [];
  let folder: string;
  let temp: string;

  function git(at: string, ...args: string[]): void {
    const who = ['-c', 'user.name=Test', '-c', 'user.email=test@acme.example'];
    execFileSync('git', ['-C', at, ...who, ...args], { stdio: 'pipe' });
  }

  function write(at: string, text: string): void {
    mkdirSync(dirname(at), { recursive: true });
    writeFileSync(at, text);
  }

  /** A stand-in for GitHub's command: notes what it is asked, and says that `open.txt` is the open issue. */
  const GH = `#!/bin/sh
echo "$*" >> "$FAKE/asked.txt"
case "$2" in list) cat "$FAKE/open.txt";; create|edit) for last; do :; done; cp "$last" "$FAKE/body.md";; esac
`;

  /** Runs the scripts of these steps as the runner does; gives what was asked of GitHub. */
  function runSteps(chosen: readonly Step[], open: string): { asked: string; body: string } {
    writeFileSync(join(folder, 'fake/open.txt'), open);
    rmSync(join(folder, 'fake/asked.txt'), { force: true });
    rmSync(join(folder, 'fake/body.md'), { force: true });
    for (const { run, env = {} } of chosen) {
      if (!run || run === 'npm ci') continue;
      const done = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', run], {
        encoding: 'utf8',
        env: {
          ...process.env,
          ...env,
          FAKE: join(folder, 'fake'),
          PATH: `${join(folder, 'fake')}:${process.env.PATH}`,
          RUNNER_TEMP: temp,
          // What is cloned from GitHub comes from this machine.
          GIT_CONFIG_COUNT: '1',
          GIT_CONFIG_KEY_0: `url.file://${folder}/github/.insteadOf`,
          GIT_CONFIG_VALUE_0: 'https://github.com/',
        },
      });
      if (done.status !== 0) throw new Error(`${run}\n${done.stdout}\n${done.stderr}`);
    }
    const read = (name: string) => {
      try {
        return readFileSync(join(folder, 'fake', name), 'utf8');
      } catch {
        return '';
      }
    };
    return { asked: read('asked.txt'), body: read('body.md') };
  }

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'before-you-rate-workflow-'));
    temp = join(folder, 'temp');
    mkdirSync(temp);
    write(join(folder, 'fake/gh'), GH);
    chmodSync(join(folder, 'fake/gh'), 0o755);
    for (const [id, { folder: archive, path }] of Object.entries(ARCHIVES)) {
      const at = join(folder, 'github', REPOSITORIES[archive].url.replace('https://github.com/', ''), path);
      const words = QUOTATIONS.filter(({ source }) => source.archive === (id as ArchiveId));
      write(at, words.map(({ words }) => `${words}\n`).join('\n'));
    }
    for (const { url } of Object.values(REPOSITORIES)) {
      const at = join(folder, 'github', url.replace('https://github.com/', ''));
      git(at, 'init', '--quiet');
      git(at, 'add', '.');
      git(at, 'commit', '--quiet', '-m', 'pages');
    }
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('runs by itself every week, and on demand', () => {
    expect(Object.keys(workflow?.on ?? {}).sort()).toEqual(['schedule', 'workflow_dispatch']);
  });

  test('gives its token to the one step that needs it', () => {
    const holders = steps.filter((step) => JSON.stringify(step).includes('github.token'));
    expect(holders.map(({ name }) => name)).toEqual(['Open the issue, or bring it up to date']);
  });

  test('clones, compares, and opens one issue with the differences', () => {
    const { asked, body } = runSteps(steps, '');
    expect(asked.match(/^issue (create|edit|close)/gm)).toEqual(['issue create']);
    expect(asked).toContain('--title');
    expect(body).toContain('consumer-feedback-any-use');
    expect(body).toContain('newer than our reading');
    expect(body).toMatch(/documents to be read again/);
  });

  test('brings the open one up to date instead', () => {
    const { asked, body } = runSteps(steps.slice(-1), '17\n');
    expect(asked.match(/^issue (create|edit|close) \d*/gm)).toEqual(['issue edit 17']);
    expect(body).toContain('consumer-feedback-any-use');
  });

  test('closes it where nothing is left to do, and else is silent', () => {
    writeFileSync(join(temp, 'todo.txt'), '0\n');
    expect(runSteps(steps.slice(-1), '17\n').asked).toContain('issue close 17 --comment');
    expect(runSteps(steps.slice(-1), '').asked).not.toMatch(/issue (create|edit|close)/);
  });
});
