import { healthQuestions } from '@stipple/domain/health';
import { enumOf } from '../../edge/values.ts';

export const HealthQuestionKey = enumOf('HealthQuestionKey', healthQuestions, 'What a health question asks about.');
export type HealthQuestionKey = keyof typeof HealthQuestionKey;
