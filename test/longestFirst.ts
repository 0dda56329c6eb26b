import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The file that takes longest by far: started last, it would keep one worker busy while the other has nothing left. */
const LONGEST = /\/matrix\.test\.ts$/;

/** Starts each project's longest file first, also on a machine that has never run the tests. */
export default class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const projects = [...new Set(sorted.map(({ project }) => project))];
    return projects.flatMap((project) => {
      const own = sorted.filter((file) => file.project === project);
      const isLongest = (file: TestSpecification) => LONGEST.test(file.moduleId);
      return [...own.filter(isLongest), ...own.filter((file) => !isLongest(file))];
    });
  }
}
