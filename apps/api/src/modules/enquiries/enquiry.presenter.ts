import { type Enquiry, movesByHand } from '@stipple/domain/enquiries';
import type { EnquiryType } from './enquiry.type.ts';

export function presentEnquiry(enquiry: Enquiry): EnquiryType {
  const { id, state, source, about, name, email, phone, consentText, consentedAt, notes } = enquiry;
  const { lostReason, lostWords, receivedAt, version, clinicId, clientId, appointmentId } = enquiry;
  return {
    ...{ id, state, moves: movesByHand(state), source, about, name, email, phone, consentText, consentedAt, notes },
    ...{ lostReason, lostWords, receivedAt, version, clinicId, clientId, appointmentId },
    assignedToId: enquiry.assignedTo,
  };
}
