import { Module } from '@nestjs/common';
import { ExportController } from './exports/export.controller.js';

@Module({ controllers: [ExportController] })
export class AppModule {}
