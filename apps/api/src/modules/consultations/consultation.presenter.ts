import { type Consultation, saltScore } from '@stipple/domain/consultations';
import type { ConsultationType } from './consultation.type.ts';

export function presentConsultation(consultation: Consultation): ConsultationType {
  const { id, clientId, clinicId, practitionerId, replacesId, number, heldAt, heldOn } = consultation;
  const { indication, norwood, ludwig, savin, salt, skinType, skin, skinConditions, hairColour } = consultation;
  const { scars, earlierWork, wishes, notes, signedName, signedAt } = consultation;
  return {
    ...{ id, clientId, clinicId, practitionerId, replacesId, number, heldAt, heldOn },
    ...{ indication, norwood, ludwig, savin, skinType, skin, skinConditions, hairColour },
    ...{ scars, earlierWork, wishes, notes, signedName, signedAt },
    salt: salt && { ...salt, score: saltScore(salt) },
  };
}
