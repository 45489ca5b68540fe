// Generated from schemas/ by `npm run types`. Do not edit.
import type { ValidateFunction } from 'ajv';

export const catalogue: ValidateFunction;
export const changes: ValidateFunction;
export const config: ValidateFunction;
export const diagnostics: ValidateFunction;
export const entry: ValidateFunction;
export const harvested: ValidateFunction;
export const manifest: ValidateFunction;
export const quality: ValidateFunction;
export const record: ValidateFunction;
export const translation: ValidateFunction;
export const vocabulary: ValidateFunction;
export const withdrawn: ValidateFunction;
