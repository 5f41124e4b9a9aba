import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { GradesService } from './grades.service.js';
import { GradingMatrixService } from './grading-matrix.service.js';
import { GradingController } from './grading.controller.js';

/** How serious a question is, by a matrix of urgency and complexity, and the queues that follow from it (T2, T3). */
@Module({ controllers: [GradingController], providers: [GradesService, GradingMatrixService] })
export class GradingModule {
  static with(tickets: DynamicModule): DynamicModule {
    return { module: GradingModule, imports: [tickets] };
  }
}
