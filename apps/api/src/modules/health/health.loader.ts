import type { HealthAnswers } from '@stipple/domain/health';
import { healthOutdatedOn } from '@stipple/domain/health';
import type { SafetySettings } from '@stipple/domain/organizations';
import type { Relation } from '../../edge/relation.ts';
import type { HealthAnswersType } from './health.type.ts';

/** Every set of answers of a client, the newest first; when they are asked again is the organization's setting. */
export const healthAnswersOfClient: Relation<string, readonly HealthAnswersType[]> = {
  answers: async ({ services, ctx }, clientIds) => {
    const [given, settings] = await Promise.all([
      services.health.ofClients(ctx, clientIds),
      services.organizations.current(ctx),
    ]);
    const found = new Map<string, HealthAnswersType[]>(clientIds.map((id) => [id, []]));
    for (const one of given) found.get(one.clientId)?.push(presentHealthAnswers(one, settings));
    return found;
  },
  otherwise: [],
};

export function presentHealthAnswers(given: HealthAnswers, settings: SafetySettings): HealthAnswersType {
  const { id, clientId, questionnaireVersion, answers, answeredAt, answeredOn, signedName, recordedBy } = given;
  return {
    ...{ id, clientId, questionnaireVersion, answeredAt, answeredOn, signedName, recordedById: recordedBy },
    outdatedOn: healthOutdatedOn(answeredOn, settings),
    answers: answers.map(({ question, yes, day, note }) => ({ question, yes, day, note })),
  };
}
