import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@shouwen/platform';
import type { IdempotentCall, RequestContext } from '@shouwen/platform';
import { gradeTicket } from '../tickets/assessment.rules.js';
import { derivedGradeIn } from '../tickets/derived-grade.js';
import type { Assessment, TicketEntity } from '../tickets/ticket.rules.js';
import { TicketsService } from '../tickets/tickets.service.js';
import type { TicketTarget } from '../tickets/tickets.service.js';

/** Grades tickets by the matrix (T2). */
@Injectable()
export class GradesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly tickets: TicketsService,
  ) {}

  /** Says how urgent and how complex a ticket is; the matrix derives the grade. */
  grade(
    context: RequestContext,
    target: TicketTarget,
    { assessment, reason }: { assessment: Assessment; reason: string },
    call: IdempotentCall,
  ): Promise<TicketEntity> {
    return this.unitOfWork.run(
      context,
      async (tx) => {
        const grade = await derivedGradeIn(tx, assessment);
        return this.tickets.changeIn(tx, context, target, (ticket, now) =>
          gradeTicket(ticket, assessment, grade, reason, now),
        );
      },
      call,
    );
  }
}
