import { Injectable } from '@nestjs/common';
import { topicMessages } from '@shouwen/contracts';
import { Clock, Database, UnitOfWork, actorOf, requireKnownVersion } from '@shouwen/platform';
import type { IdempotentCall, RequestContext, Transaction } from '@shouwen/platform';
import type { GradingCell, GradingMatrix } from './grading.entity.js';
import { cellToProto } from './grading.mapper.js';
import { checkedMatrix, matrixChanges } from './grading.rules.js';

const READ = 'select id, version, cells, updated_at as "updatedAt" from grading_matrix';

const LOCK = `${READ} for update`;

const WRITE = `
  update grading_matrix set version = $2, cells = $3, updated_at = $4 where id = $1`;

/** Reads and replaces the matrix that derives grades. */
@Injectable()
export class GradingMatrixService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The matrix that holds now. */
  async get(): Promise<GradingMatrix> {
    return only(await this.database.query<GradingMatrix>(READ));
  }

  /** Replaces the matrix. Throws `ticketing.grading_matrix_invalid` and `platform.version_conflict`. */
  put(
    context: RequestContext,
    wanted: { cells: GradingCell[]; reason: string; expectedVersion: number },
    call: IdempotentCall,
  ): Promise<GradingMatrix> {
    return this.unitOfWork.run(
      context,
      async (tx) => {
        const before = only(await tx.query<GradingMatrix>(LOCK));
        const { id, version } = before;
        await requireKnownVersion(tx, { id, version }, wanted.expectedVersion);
        const cells = checkedMatrix(wanted.cells);
        const changes = matrixChanges(before.cells, cells);
        if (changes.length === 0) return before;
        const matrix = { id, version: version + 1, cells, updatedAt: this.clock.now() };
        await this.save(tx, context, matrix);
        tx.audit({
          operation: 'grading_matrix.changed',
          aggregateType: 'grading_matrix',
          aggregateId: id,
          changes,
          reason: wanted.reason,
          at: matrix.updatedAt,
        });
        return matrix;
      },
      call,
    );
  }

  private async save(tx: Transaction, { caller }: RequestContext, matrix: GradingMatrix) {
    const { id, version, cells, updatedAt } = matrix;
    await tx.query(WRITE, [id, version, JSON.stringify(cells), updatedAt]);
    tx.record({
      message: topicMessages.GradingMatrixChanged,
      aggregateId: id,
      sequence: version,
      at: updatedAt,
      payload: { cells: cells.map(cellToProto), actor: { ...actorOf(caller), name: '' } },
    });
  }
}

function only(rows: GradingMatrix[]): GradingMatrix {
  const [matrix] = rows;
  if (matrix === undefined) throw new Error('the grading matrix is missing; run the migrations');
  return matrix;
}
