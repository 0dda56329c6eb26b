import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that take longest by far: started last, one would keep a worker busy while the other has nothing left. */
const LONGEST =
  /\/(matrix|mutations|doorMatrix|actions|extra|policyLoad|faultsGone|managed|acknowledge)\.test\.ts$/;

/** Starts each project's longest files first, also on a machine that has never run the tests. */
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
