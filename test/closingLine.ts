import type { Reporter, TestModule } from 'vitest/node';

/** Ends a run with the plain line that says how many tests passed and failed. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const states = modules.flatMap((module) =>
      [...module.children.allTests()].map((test) => test.result().state),
    );
    const count = (state: string) => states.filter((each) => each === state).length;
    const brokenFiles = modules.filter(
      (module) => module.state() === 'failed' && module.errors().length > 0,
    ).length;
    // After the default reporter's own summary.
    setImmediate(() => {
      process.stdout.write(
        `${count('passed')} passed, ${count('failed') + brokenFiles + errors.length} failed\n`,
      );
    });
  }
}
