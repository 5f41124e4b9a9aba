import { Module } from '@nestjs/common';
import { ViewerResolver } from './viewer.resolver.js';

/** Who the caller is. */
@Module({ providers: [ViewerResolver], exports: [ViewerResolver] })
export class ViewerModule {}
