import { baseConfig } from '@duo/platform';
import type { z } from 'zod';

export const config = baseConfig;

export type FollowUpConfig = z.output<typeof config>;
