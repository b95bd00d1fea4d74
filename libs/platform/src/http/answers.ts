import { ApiResponse } from '@nestjs/swagger';
import type { z } from 'zod';

/**
 * Tells the OpenAPI document what a route answers with. The handler's value must fit, or it does not compile; it is not
 * checked again when it is sent.
 */
export const Answers = <S extends z.ZodType>(schema: S, status = 200) =>
  ApiResponse({ status, standardSchema: schema }) as <
    H extends (...args: never[]) => z.output<S> | Promise<z.output<S>>,
  >(
    target: object,
    key: string | symbol,
    method: TypedPropertyDescriptor<H>,
  ) => void;
