import type { Instant, LocalDate } from '../time/index.ts';
import type { HealthQuestionKey } from './questionnaire.ts';

/** One question answered. */
export interface HealthAnswer {
  readonly question: HealthQuestionKey;
  readonly yes: boolean;
  /** The day the question asks for after "yes": the last dose, the end of a therapy. Null: not over yet. */
  readonly day: LocalDate | null;
  readonly note: string | null;
}

/** The questionnaire answered once, by the client's own word. It is never edited: answers given later stand beside it. */
export interface HealthAnswers {
  readonly id: string;
  readonly clientId: string;
  readonly questionnaireVersion: number;
  readonly answers: readonly HealthAnswer[];
  readonly answeredAt: Instant;
  /** Day in the zone of the client's home clinic. */
  readonly answeredOn: LocalDate;
  readonly signedName: string;
  /** Staff member on whose tablet it was answered; null through a link of the client's own. */
  readonly recordedBy: string | null;
}
