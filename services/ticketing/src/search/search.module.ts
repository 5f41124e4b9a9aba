import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { HighlightsQueries } from './highlights.queries.js';
import { SearchController } from './search.controller.js';
import { SearchObserver } from './search.observer.js';
import { SearchQueries } from './search.queries.js';
import { SearchStore } from './search.store.js';

/** Full-text search over tickets. */
@Module({
  controllers: [SearchController],
  providers: [SearchObserver, SearchStore, SearchQueries, HighlightsQueries],
})
export class SearchModule {
  /** `tickets`: the module of tickets, whose changes it hears. */
  static with(tickets: DynamicModule): DynamicModule {
    return { module: SearchModule, imports: [tickets] };
  }
}
