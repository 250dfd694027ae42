import { partsOf } from '@stipple/domain/consents';
import { healthQuestionnaire } from '@stipple/domain/health';
import type { ClientLink, LinkState } from '@stipple/domain/links';
import type { Visit } from '@stipple/server/modules/links';
import type { ClientLinkType } from './link.type.ts';
import type { LinkVisit, VisitConsent } from './link-visit.type.ts';

export function presentLink(link: ClientLink, state: LinkState): ClientLinkType {
  const { id, tasks, done, oneUse, createdAt, expiresAt, openedAt, revokedAt, createdBy: createdById, version } = link;
  return { id, tasks, done, oneUse, state, createdAt, expiresAt, openedAt, revokedAt, createdById, version };
}

export function presentVisit(visit: Visit): LinkVisit {
  const { organizationName, clinicName, zone, clientName } = visit;
  const { tasks, done, oneUse, expiresAt } = visit.link;
  const asked = tasks.includes('health') ? healthQuestionnaire.questions : [];
  return {
    linkId: visit.link.id,
    ...{ organizationName, clinicName, zone, clientName, tasks, done, oneUse, expiresAt },
    questionnaireVersion: healthQuestionnaire.version,
    questions: asked.map(({ key, ask, hint, dayAsked }) => ({ key, ask, hint, dayAsked })),
    consents: visit.consents.map(presentVisitConsent),
  };
}

function presentVisitConsent({ purpose, standing, last, version }: Visit['consents'][number]): VisitConsent {
  const { title, body, statements } = version ? partsOf(version.text) : { title: null, body: null, statements: [] };
  return {
    ...{ purpose, standing, title, body },
    signedAt: last?.signedAt ?? null,
    versionId: version?.id ?? null,
    statements: statements.map(({ text }) => text),
  };
}
