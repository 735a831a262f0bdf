// slow: waits until processes have ended
/** The test runner: every suite ends, whatever its tests do. */

import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, describe, test } from 'node:test';

import { fileOf } from './interop/run.js';

const ENDING = 'build/js/tests/runner/ending.js';

const folder = mkdtempSync(join(tmpdir(), 'backup-codes-runner-'));
after(() => {
  rmSync(folder, { recursive: true });
});
for (const path of ['scripts/test', 'scripts/setup', ENDING]) {
  cpSync(fileOf(path), join(folder, path), { recursive: true });
}
write('package.json', '{ "type": "module" }');

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text, { mode: 0o755 });
}

/** Runs a script of the folder as a person would, outside of any test. */
function run(script: string, ...args: string[]) {
  return runWith({}, script, ...args);
}

function runQuick(script: string, ...args: string[]) {
  return runWith({ TEST_QUICK: '1' }, script, ...args);
}

function runWith(variables: NodeJS.ProcessEnv, script: string, ...args: string[]) {
  const environment = {
    ...process.env,
    TEST_QUICK: '',
    TEST_ENDING_MS: '1000',
    TEST_GRACE_MS: '1000',
    ...variables,
  };
  Reflect.deleteProperty(environment, 'NODE_TEST_CONTEXT');
  const { status, stdout, stderr } = spawnSync(join(folder, script), args, {
    cwd: folder,
    env: environment,
    encoding: 'utf8',
    // Far more than the limits under test.
    timeout: 120_000,
  });
  return { status, stdout, stderr };
}

/** Whether the process is running whose ID a suite has written to a file. Linux only. */
function isRunning(path: string): boolean {
  const pid = readFileSync(join(folder, path), 'utf8').trim();
  assert.match(pid, /^\d+$/);
  try {
    // A process that has ended may remain as a zombie until its parent notices.
    return !/\) [ZX] /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

describe('a suite', () => {
  test('that hangs fails at its time limit, and everything it started is ended', () => {
    write(
      'scripts/test-suites/hangs',
      `#!/usr/bin/env bash
      # A suite that never ends.
      # limit: 3
      setsid sleep 1000 &
      echo $! >detached
      wait`.replaceAll(/^ +/gm, ''),
    );
    write('scripts/test-suites/passes', '#!/usr/bin/env bash\n# A suite.\ntrue\n');
    const { status, stdout, stderr } = run('scripts/test', 'hangs', 'passes');
    assert.equal(status, 1, stderr);
    assert.match(stdout, /^hangs +FAILED /m);
    assert.match(stdout, /^passes +passed /m);
    assert.match(stderr, /hangs has not ended in 3 s, so it was ended/);
    assert.equal(isRunning('detached'), false);
  });

  test('that hangs in another lane is ended too', () => {
    write(
      'scripts/test-suites/hangs',
      `#!/usr/bin/env bash
      # A suite that never ends.
      # lane: other
      # limit: 3
      trap '' TERM
      sleep 1000 & wait
      sleep 1000`.replaceAll(/^ +/gm, ''),
    );
    const { status, stdout } = run('scripts/test', 'hangs');
    assert.equal(status, 1);
    assert.match(stdout, /hangs has not ended in 3 s[^]*^hangs +FAILED /m);
  });

  test('that fails leaves nothing running', () => {
    write(
      'scripts/test-suites/fails',
      `#!/usr/bin/env bash
      # A suite whose browser outlives it.
      setsid sleep 1000 >/dev/null 2>&1 &
      echo $! >detached
      exit 1`.replaceAll(/^ +/gm, ''),
    );
    const { status, stdout } = run('scripts/test', 'fails');
    assert.equal(status, 1);
    assert.match(stdout, /^fails +FAILED /m);
    assert.equal(isRunning('detached'), false);
  });
});

describe('side by side', () => {
  /** Lines that wait until a file exists, and fail if it never does. */
  const until = (file: string) =>
    `for try in {1..600}; do [[ ! -e ${file} ]] || exit 0; sleep 0.1; done; exit 1\n`;

  test('a suite runs while another one is set up', () => {
    write('scripts/setup/slowly', `#!/usr/bin/env bash\n${until('early-runs')}`);
    write('scripts/test-suites/late', '#!/usr/bin/env bash\n# One.\n# set-up: slowly\n');
    write('scripts/test-suites/early', '#!/usr/bin/env bash\n# Two.\n>early-runs\n');
    const { status, stdout, stderr } = run('scripts/test', 'late', 'early');
    assert.equal(status, 0, stdout + stderr);
  });

  test('a lane that has nothing left runs suites that have no lane', () => {
    for (const [name, other] of [
      ['here', 'there'],
      ['there', 'here'],
    ] as const) {
      write(
        `scripts/test-suites/${name}`,
        `#!/usr/bin/env bash\n# A suite.\n>${name}-runs\n${until(`${other}-runs`)}`,
      );
    }
    write('scripts/test-suites/beside', '#!/usr/bin/env bash\n# One.\n# lane: other\n');
    const { status, stdout } = run('scripts/test', 'beside', 'here', 'there');
    assert.equal(status, 0, stdout);
    assert.match(stdout, /^3 passed, 0 failed$/m);
  });
});

test('Ctrl+C ends the running suite and starts no other', async () => {
  write(
    'scripts/test-suites/first',
    '#!/usr/bin/env bash\n# One.\necho it runs\nsleep 1000\n',
  );
  write('scripts/test-suites/second', '#!/usr/bin/env bash\n# Two.\necho too far\n');
  const child = spawn(join(folder, 'scripts/test'), ['first', 'second'], {
    cwd: folder,
    detached: true,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  assert.ok(child.pid);
  let said = '';
  for await (const text of child.stdout.setEncoding('utf8')) {
    if (!said.includes('it runs') && `${said}${String(text)}`.includes('it runs')) {
      process.kill(-child.pid, 'SIGINT');
    }
    said += String(text);
  }
  assert.match(said, /^it runs$/m);
  assert.doesNotMatch(said, /too far/);
  assert.equal(child.exitCode ?? (await once(child, 'exit'))[0], 130);
});

describe('a choice of tests', () => {
  /** A suite that prints its arguments, and whether the run is a quick one. */
  function writeSuite(name: string, ...comments: string[]): void {
    const lines = ['#!/usr/bin/env bash', '# A suite.', ...comments];
    write(
      `scripts/test-suites/${name}`,
      `${lines.join('\n')}\necho "${name} runs" "\${TEST_QUICK-}" "$@"\n`,
    );
  }

  test('a file is run by its suite, with the title', () => {
    writeSuite('choice', '# files: tests/choice/*.test.ts');
    writeSuite('other', '# files: tests/other/*.test.ts');
    write('tests/choice/deep/some.test.ts', '');
    write('tests/choice/beside.test.ts', '');
    const file = 'tests/choice/deep/some.test.ts';
    const { status, stdout } = run('scripts/test', file, 'a title');
    assert.equal(status, 0, stdout);
    assert.match(stdout, /^choice runs {2}tests\/choice\/deep\/some\.test\.ts a title$/m);
    assert.doesNotMatch(stdout, /other/);
  });

  test('a file that no suite runs is refused', () => {
    write('tests/choice/notes.txt', '');
    const { status, stderr } = run('scripts/test', 'tests/choice/notes.txt');
    assert.equal(status, 2);
    assert.match(stderr, /tests\/choice\/notes\.txt is no test file/);
  });

  test('--quick runs the suites that say so', () => {
    rmSync(join(folder, 'scripts/test-suites'), { recursive: true });
    writeSuite('quick', '# quick: yes');
    writeSuite('beside', '# quick: sources');
    writeSuite('thorough');
    const { status, stdout } = run('scripts/test', '--quick');
    assert.equal(status, 0, stdout);
    assert.match(stdout, /^quick runs 1$/m);
    assert.match(stdout, /^beside runs 1$/m);
    assert.doesNotMatch(stdout, /thorough/);
  });

  test('a quick run leaves out test files that say they are slow', () => {
    write('tests/speed/fast.test.ts', '');
    write('tests/speed/slow.test.ts', '// slow: it waits\n');
    for (const name of ['fast', 'slow']) {
      const text = `import { test } from 'node:test';\ntest('${name} one', () => undefined);`;
      write(`build/js/tests/speed/${name}.test.js`, text);
    }
    const all = run('scripts/setup/node-tests', 'speed');
    assert.match(all.stdout, /fast one[^]*slow one/);
    const quick = runQuick('scripts/setup/node-tests', 'speed');
    assert.match(quick.stdout, /fast one/);
    assert.doesNotMatch(quick.stdout, /slow one/);
  });

  test('a long test runs only when it is named', () => {
    writeSuite('long/patience');
    const all = run('scripts/test');
    assert.doesNotMatch(all.stdout, /patience/);
    const { status, stdout } = run('scripts/test', '--long', 'patience', '30');
    assert.equal(status, 0);
    assert.match(stdout, /^long\/patience runs {2}30$/m);
  });
});

describe('a test file', () => {
  /** Runs a test file as `node-tests` runs all of them. */
  function runTests(name: string, text: string) {
    write(`tests/${name}/some.test.ts`, '');
    write(`build/js/tests/${name}/some.test.js`, text);
    return run('scripts/setup/node-tests', name);
  }

  test('fails and ends if its `before` fails, even if a server is left open', () => {
    const { status, stdout } = runTests(
      'before',
      `import { before, describe, test } from 'node:test';
      import { createServer } from 'node:http';
      describe('with a server', () => {
        before(() => {
          createServer().listen(0, '127.0.0.1');
          throw new Error('the database did not start');
        });
        test('it answers', () => undefined);
      });`,
    );
    assert.equal(status, 1);
    assert.match(stdout, /the database did not start/);
    assert.match(stdout, /this keeps the process alive: .*TCPServerWrap/);
  });

  test('fails and ends if it cannot be loaded', () => {
    const { status, stdout } = runTests(
      'loading',
      `import { test } from 'node:test';
      import { createServer } from 'node:http';
      test('passes', () => undefined);
      createServer().listen(0, '127.0.0.1');
      throw new Error('no such database');`,
    );
    assert.equal(status, 1);
    assert.match(stdout, /no such database/);
  });

  test('fails if it leaves a server open, even if its tests pass', () => {
    const { status, stdout } = runTests(
      'open',
      `import { test } from 'node:test';
      import { createServer } from 'node:http';
      test('passes', () => { createServer().listen(0, '127.0.0.1'); });`,
    );
    assert.equal(status, 1);
    assert.match(stdout, /this keeps the process alive: .*TCPServerWrap/);
  });

  test('passes if its tests start late and take longer than that', () => {
    const { status, stdout } = runTests(
      'late',
      `import { test } from 'node:test';
      import { setTimeout as sleep } from 'node:timers/promises';
      test('early', () => undefined);
      await sleep(200);
      test('late', () => sleep(3_000));`,
    );
    assert.equal(status, 0, stdout);
    assert.match(stdout, /late/);
  });
});
