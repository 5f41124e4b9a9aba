import { rowsMissingInErrorDocs } from '@shouwen/dev';
import { DomainError } from '@shouwen/platform';
import type { Grade } from '../tickets/ticket.rules.js';
import type { GradingCell } from './grading.entity.js';
import { gradingErrorCatalogue } from './grading.errors.js';
import { checkedMatrix, complexities, matrixChanges, urgencies } from './grading.rules.js';

const grades: Record<string, Grade> = { g: 'general', i: 'important', u: 'urgent' };

/** A matrix written as one word for each urgency, one letter for each complexity. */
function matrix(...rows: string[]): GradingCell[] {
  return rows.flatMap((row, place) =>
    [...row].map((letter, column) => ({
      urgency: urgencies[place] ?? 'low',
      complexity: complexities[column] ?? 'simple',
      grade: grades[letter] ?? 'general',
    })),
  );
}

function wrongFieldsOf(cells: GradingCell[]): string[] {
  try {
    checkedMatrix(cells);
    return [];
  } catch (error) {
    if (error instanceof DomainError) return error.violations.map(({ field }) => field);
    throw error;
  }
}

describe('a grading matrix', () => {
  const usual = matrix('ggi', 'gii', 'iiu', 'uuu');

  it.each([
    ['the one it comes with', usual, []],
    ['one that makes everything urgent', matrix('uuu', 'uuu', 'uuu', 'uuu'), []],
    ['one in any order of cells', [...usual].reverse(), []],
    ['one without a cell', usual.slice(1), ['cells']],
    ['one with a cell twice', [...usual, ...usual.slice(0, 1)], ['cells.12']],
    [
      'one in which more urgency is less serious',
      matrix('ggi', 'gig', 'iiu', 'uuu'),
      ['cells.5.grade'],
    ],
  ] as const)('%s has the wrong fields %#', (_name, cells, fields) => {
    expect(wrongFieldsOf([...cells])).toEqual(fields);
  });

  it('is kept in the order of urgency and complexity', () => {
    expect(checkedMatrix([...usual].reverse())).toEqual(usual);
  });

  it('is compared cell by cell for the audit trail', () => {
    expect(matrixChanges(usual, matrix('ggi', 'iii', 'iiu', 'uuu'))).toEqual([
      { field: 'medium/simple', from: 'general', to: 'important' },
    ]);
  });
});

it('documents every error of grading', () => {
  expect(rowsMissingInErrorDocs('ticketing', gradingErrorCatalogue)).toEqual([]);
});
