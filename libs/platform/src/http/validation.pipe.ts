import { type ArgumentMetadata, Injectable, StandardSchemaValidationPipe } from '@nestjs/common';
import { fieldErrors, type Issue } from './field-errors.js';
import { HttpProblem } from './problem.js';

class Invalid extends Error {
  constructor(readonly issues: readonly Issue[]) {
    super('invalid');
  }
}

const places: Partial<Record<ArgumentMetadata['type'], string>> = { query: 'query', param: 'path' };

/** Nest's check of a parameter against the schema on its route, answering with the field and the rule. */
@Injectable()
export class ValidationPipe extends StandardSchemaValidationPipe {
  constructor() {
    super({ exceptionFactory: (issues) => new Invalid(issues as readonly Issue[]) });
  }

  override async transform<T>(value: T, metadata: ArgumentMetadata): Promise<T> {
    try {
      return await super.transform(value, metadata);
    } catch (error) {
      if (!(error instanceof Invalid)) throw error;
      const where = [places[metadata.type], metadata.data].filter(Boolean).join('.');
      throw new HttpProblem(400, 'invalid-request', { errors: fieldErrors(error.issues, where) });
    }
  }
}
