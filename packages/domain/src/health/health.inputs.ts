import { z } from 'zod';
import { id, localDate, longText, orNull, personName } from '../input/index.ts';
import { healthQuestions } from './questionnaire.ts';

export const healthAnswerInput = z.object({
  question: z.enum(healthQuestions),
  yes: z.boolean('Answer with yes or no.'),
  day: orNull(localDate),
  note: longText('Note', 500),
});

export const healthAnswersInput = z.object({
  id,
  clientId: id,
  answers: z.array(healthAnswerInput).max(healthQuestions.length, 'Each question is answered once.'),
  signedName: personName,
});

export type HealthAnswersInput = z.infer<typeof healthAnswersInput>;
