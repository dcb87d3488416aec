import { DefaultReporter, type TestCase, type TestModule } from 'vitest/node';

type State = ReturnType<TestModule['state']>;

/** One line a file, and one for each test that failed, even among hundreds that passed. */
export class LinePerFile extends DefaultReporter {
  constructor() {
    super({ summary: false });
  }

  protected override printTestCase(state: State, test: TestCase): void {
    if (test.result().state === 'failed') super.printTestCase(state, test);
  }
}
