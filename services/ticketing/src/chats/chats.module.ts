import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { CollaborationLimits } from '../limits/collaboration-limits.js';
import { StaffModule } from '../staff/staff.module.js';
import { ChatChanges } from './chat-changes.js';
import { ChatLocks } from './chat-locks.js';
import { ChatTimerParts, ChatTimers } from './chat-timers.js';
import { ChatTyping } from './chat-typing.js';
import { ChatMetrics } from './chat.metrics.js';
import { ChatStore } from './chat.store.js';
import { ChatsController } from './chats.controller.js';
import { ChatsObserver } from './chats.observer.js';
import { ChatsQueries } from './chats.queries.js';
import { ChatParts, ChatsService } from './chats.service.js';

/** Online chat as a channel: a conversation that goes on right now, about the question of a ticket (T1). */
@Module({
  controllers: [ChatsController],
  providers: [
    ChatChanges,
    ChatLocks,
    ChatMetrics,
    ChatParts,
    ChatStore,
    ChatTimerParts,
    ChatTimers,
    ChatTyping,
    ChatsObserver,
    ChatsQueries,
    ChatsService,
    CollaborationLimits,
  ],
})
export class ChatsModule {
  /** `imports`: the modules of tickets and routing, as the service has configured them. */
  static with(imports: DynamicModule[]): DynamicModule {
    return { module: ChatsModule, imports: [...imports, StaffModule] };
  }
}
