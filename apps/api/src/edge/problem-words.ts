import type { Finding, Problem, ProblemCode, ProblemParams } from '@stipple/domain/problems';
import { counted, spoken } from './counted.ts';
import { messageWords } from './message-words.ts';
import { outsiderWords } from './outsider-words.ts';

type Wording = (params: ProblemParams) => string;

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** Every refusal in plain words: what is the matter, and the way out. */
const words: Readonly<Record<ProblemCode, Wording>> = {
  'ACCESS.NOT_SIGNED_IN': () =>
    'You are not signed in, or your sign-in is over. Sign in again; what you typed is kept.',
  'ACCESS.NOT_ALLOWED': () => 'Your role does not allow this. Ask an owner of your organization if you need it.',
  'ACCESS.WRONG_NAME_OR_PASSWORD': () =>
    'This e-mail address and password do not belong together. Check both and try again.',
  'ACCESS.TOO_MANY_ATTEMPTS': ({ minutes = 15 }) =>
    `There were too many attempts to sign in. Try again in ${counted(minutes, 'minute')}.`,
  'ACCESS.ALREADY_SET_UP': () => 'This installation has been set up already. Sign in instead.',
  'ACCESS.WRONG_PASSWORD': () => 'The current password is not right. Enter the one you sign in with today.',
  'INPUT.INVALID': ({ sentence = 'The input is not right.' }) => String(sentence),
  'INPUT.NOT_FOUND': () => 'This is not there, or not within your reach. Choose another one.',
  'INPUT.ID_TAKEN': () => 'Something with this id exists already. Load the page again and look before you repeat it.',
  'INPUT.STALE': () =>
    'Somebody else has changed this since you opened it. Load it again and put your change on top; nothing of yours was stored.',
  'INPUT.KEY_REUSED': () =>
    'This Idempotency-Key was used for another request. Repeat that request as it was, or choose a new key.',
  'INPUT.BUSY': () => 'Several people changed the same thing at this moment. Nothing was stored; try again.',
  'STAFF.EMAIL_TAKEN': () => 'Somebody in your organization has this e-mail address already. Use another one.',
  'STAFF.LAST_OWNER': () => 'An organization keeps at least one owner. Make somebody else an owner first.',
  'STAFF.NEEDS_CLINIC': () => 'This role works at named clinics. Choose at least one.',
  'STAFF.NO_CLINIC_ALLOWED': () => 'This role reaches every clinic. Leave the clinics empty.',
  'STAFF.NOT_PRACTITIONER': () => 'This person does not treat at this clinic. Choose a practitioner who does.',
  'CLINIC.OUT_OF_REACH': () => 'You do not work at this clinic. Choose one of yours.',
  'TREATMENT.WRONG_STATE': ({ from = '', to = '' }) =>
    `This treatment is ${spoken(from)} and cannot become ${spoken(to)}. Load it again to see what is possible.`,
  'PLAN.NOTHING_LEFT': ({ done = 0 }) =>
    `${counted(done, 'session')} of this course ${String(done) === '1' ? 'is' : 'are'} done already. Plan at least one more.`,
  'PLAN.DENSITY_FALLS': () =>
    'Density only grows from session to session. Give this one at least that of the one before.',
  'CONSULTATION.IN_FUTURE': () => 'A consultation is signed once it was held. The time lies in the future; correct it.',
  'CONSULTATION.TOO_OLD': ({ days = 30 }) =>
    `A consultation is written up within ${counted(days, 'day')}. Check the day it was held.`,
  'CONSULTATION.SCALE_MISSING': ({ scale = 'a scale' }) => `This indication is graded by ${scale}. Choose the stage.`,
  'CONSULTATION.SCARS_MISSING': () => 'Describe the scar: where it is, how old and how wide.',
  'CONSULTATION.REPLACED': () => 'This consultation has been corrected already. Correct the latest one.',
  'HEALTH.UNANSWERED': () => 'Every question is answered once, with yes or no. Answer the one that is left.',
  'HEALTH.DAY_IN_FUTURE': () =>
    'This day lies in the future. Enter the day it was, or leave it empty if it is not over.',
  'PATCH_TEST.IN_FUTURE': () =>
    'A patch test is written down once it is done. The time lies in the future; correct it.',
  'PATCH_TEST.TOO_EARLY': ({ hours = 48 }) =>
    `No reaction can be stated only after ${counted(hours, 'hour')}. A reaction can be recorded at any time.`,
  'PATCH_TEST.READ_ALREADY': () =>
    'This patch test has been read already and stays as it is. Do another one if in doubt.',
  'LICENCE.ENDS_BEFORE_START': () => 'This licence ends before it begins. Check both days.',
  'SAFETY.NOT_ADULT': ({ adultOn = '' }) => `The client is not yet 18. They may be treated from ${adultOn}.`,
  'SAFETY.AGE_UNKNOWN': () => 'The day of birth is not known. Enter it: only adults are treated.',
  'SAFETY.NO_CONSULTATION': () => 'There is no consultation on the record. Consult first.',
  'SAFETY.HEALTH_MISSING': () => 'The health questions have not been answered. Ask them first.',
  'SAFETY.HEALTH_OUTDATED': ({ answeredOn = '' }) =>
    `The health questions were answered on ${answeredOn}, too long ago or in an older form. Ask them again.`,
  'SAFETY.HEALTH_BLOCKS': () =>
    'A health answer rules treatment out. Read the answers and ask again once it has changed.',
  'SAFETY.HEALTH_WAIT': ({ until = '' }) => `A health answer asks for time: treatment may start on ${until}.`,
  'SAFETY.HEALTH_ASK': () =>
    'A health answer needs a decision. Read it, ask a doctor where in doubt, and give the reason.',
  'SAFETY.CONSENT_NOT_SIGNED': () => 'The consent is not signed. Have it signed first.',
  'SAFETY.CONSENT_OUTDATED': () => 'The signed consent is not the current version. Have the current one signed.',
  'SAFETY.PATCH_TEST_MISSING': () => 'There is no patch test for this pigment. Do one and read it first.',
  'SAFETY.PATCH_TEST_OTHER_PIGMENT': () =>
    'The patch tests are of other pigments than the plan names. Test this one, or change the plan.',
  'SAFETY.PATCH_TEST_NOT_READ': () => 'The patch test has not been read yet. Read it first.',
  'SAFETY.PATCH_TEST_FAILED': () => 'The skin reacted to this pigment in the patch test. Choose another pigment.',
  'SAFETY.PATCH_TEST_EXPIRED': ({ expiredOn = '' }) =>
    `The patch test of this pigment held until ${expiredOn}. Do another one.`,
  'SAFETY.NOT_HEALED': ({ healedOn = '' }) => `The skin needs time: the next session may start on ${healedOn}.`,
  'SAFETY.PERSON_LICENCE_MISSING': () =>
    'This clinic asks for a licence of the practitioner, and there is none. Add it.',
  'SAFETY.PERSON_LICENCE_EXPIRED': ({ expiredOn = '' }) =>
    `The practitioner’s licence ended on ${expiredOn}. Add the new one.`,
  'SAFETY.PREMISES_LICENCE_MISSING': () =>
    'This clinic asks for a licence of its premises, and there is none. Add it under Settings.',
  'SAFETY.PREMISES_LICENCE_EXPIRED': ({ expiredOn = '' }) =>
    `The licence of these premises ended on ${expiredOn}. Add the new one under Settings.`,
  'SAFETY.NOT_CLEARED': ({ step = 'record' }) =>
    `This client is not cleared for that day yet: ${spoken(step)}. Ask the practitioner.`,
  'SAFETY.OVERRIDE_NOT_ALLOWED': ({ step = 'this' }) =>
    `Your role may not override this rule (${spoken(step)}). Ask a manager or an owner.`,
  'APPOINTMENT.WRONG_STATE': ({ from = '', to = '' }) =>
    `This appointment is ${spoken(from)} and cannot become ${spoken(to)}. Load it again to see what is possible.`,
  'APPOINTMENT.TAKEN': () =>
    'The practitioner has another appointment at that time. Choose another time or another practitioner.',
  'APPOINTMENT.ROOM_TAKEN': () => 'No room is free at that time. Choose another time or another room.',
  'APPOINTMENT.CLIENT_TAKEN': () => 'The client has another appointment at that time. Choose another time.',
  'APPOINTMENT.CLINIC_CLOSED': () => 'The clinic is closed at that time. Choose a time within its opening hours.',
  'APPOINTMENT.OUTSIDE_HOURS': () =>
    'The practitioner does not work at this clinic at that time. Choose another time or another practitioner.',
  'APPOINTMENT.AWAY': () => 'The practitioner is away at that time. Choose another time or another practitioner.',
  'APPOINTMENT.ROOM_OF_ANOTHER_CLINIC': () => 'The room belongs to another clinic. Choose one of this clinic.',
  'APPOINTMENT.ENDS_BEFORE_START': () => 'The end lies before the start. Check both.',
  'APPOINTMENT.TOO_LONG': ({ most = 7 }) =>
    `An appointment lasts from five minutes to ${counted(most, 'hour')}. Check start and end.`,
  'APPOINTMENT.TOO_EARLY': () => 'An appointment is booked ahead of time. Choose a start that is still to come.',
  'APPOINTMENT.ANOTHER_CLIENT': () => 'The appointment belongs to another client. Choose one of this client.',
  'HOURS.END_BEFORE_START': () => 'This ends before it begins. Check both times; the end of a day is 24:00.',
  'HOURS.OVERLAP': ({ weekday = 1 }) =>
    `Two stretches on ${weekdays[Number(weekday) - 1]} overlap. Join them, or let one end where the other begins.`,
  'HOURS.TWO_CLINICS': ({ weekday = 1 }) =>
    `On ${weekdays[Number(weekday) - 1]} this person already works at another clinic at that time. Change the hours there first.`,
  'HOURS.DAY_TOO_FAR': ({ back = 10, ahead = 3 }) =>
    `Hours are kept from ${counted(back, 'year')} ago to ${counted(ahead, 'year')} ahead. Check the year.`,
  'HOURS.TOO_LONG': ({ days = 731 }) =>
    `This lasts longer than ${counted(days, 'day')}. Check the last day, or change the weekly hours instead.`,
  'HOURS.BEGIN_ALREADY': () =>
    'Other hours begin on this day already. Change those, or let these begin on another day.',
  'ROOM.NAME_TAKEN': () => 'This clinic has an open room of this name already. Give this one another.',
  'SESSION.COMPLETED': () => 'This session is completed and stays as it is.',
  'SESSION.TREATMENT_NOT_AGREED': () =>
    'The treatment is not agreed, or it is closed. Agree on it with the client first.',
  'SESSION.KIND_DOES_NOT_FIT': () =>
    'This kind of session does not fit the treatment as it stands. Choose another kind.',
  'SESSION.ALREADY_OPEN': () => 'Another session of this treatment is still open. Complete or discard it first.',
  'SESSION.APPOINTMENT_LOGGED': () => 'A session has been logged for this appointment already. Open that one.',
  'SESSION.EXTRA_REASON_MISSING': ({ planned = '' }) =>
    `The ${counted(planned, 'session')} agreed are done. Choose from the list why another one is needed.`,
  'SESSION.PERFECTING_TOO_LATE': ({ lastOn = '' }) =>
    `A perfecting visit was included until ${lastOn}. Log a top-up or an extra session instead.`,
  'SESSION.IN_FUTURE': () => 'A session is logged once it is done. The time lies in the future; correct it.',
  'SESSION.TOO_OLD': ({ days = 30 }) =>
    `A session is logged within ${counted(days, 'day')}. Check the date of the start.`,
  'SESSION.END_MISSING': () => 'The end of the session is missing. Enter when you finished.',
  'SESSION.END_BEFORE_START': () => 'The session ends before it starts. Check both times.',
  'SESSION.TOO_SHORT': ({ least = 30 }) => `A session lasts at least ${counted(least, 'minute')}. Check start and end.`,
  'SESSION.TOO_LONG': ({ most = 6 }) => `A session lasts at most ${counted(most, 'hour')}. Check start and end.`,
  'SESSION.LONG': ({ usual = 4 }) =>
    `This session is longer than the usual ${counted(usual, 'hour')}. Check that start and end are right.`,
  'SESSION.NO_ZONE': () => 'No zone is chosen. Mark where you worked.',
  'SESSION.NO_PASS': () => 'No pass is recorded. Add at least one.',
  'SESSION.REACTION_MISSING': () => 'The skin reaction is missing. Choose "none" if there was none.',
  'SESSION.PASS_OUTSIDE_ZONES': () =>
    'This pass is in a zone that is not chosen for the session. Choose the zone or change the pass.',
  'SESSION.PASS_WITHOUT_MIX': () => 'The pigment of this pass is missing. Choose the mix you used.',
  'SESSION.PASS_WITHOUT_NEEDLE': () => 'The needle of this pass is missing. Choose the one you used.',
  'SESSION.PASSES_LONGER_THAN_SESSION': ({ worked = '' }) =>
    `The passes take ${counted(worked, 'minute')} together, longer than the session. Check the minutes.`,
  'SESSION.PASS_LONGER_THAN_SESSION': ({ work = '' }) =>
    `This pass takes longer than the work of the whole session, ${counted(work, 'minute')} without breaks. Check the minutes.`,
  'SESSION.BREAK_OPEN': () => 'A break has not ended. Resume the session or end the break.',
  'SESSION.BREAK_TURNED_AROUND': () => 'This break ends before it starts. Check both times.',
  'SESSION.BREAK_OUTSIDE': () => 'This break lies outside the session. Check its times.',
  'SESSION.BREAKS_OVERLAP': () => 'Two breaks lie at the same time. Check their times.',
  'SESSION.ANAESTHETIC_WITHOUT_AMOUNT': () => 'The amount of this anaesthetic is missing. Enter how much was applied.',
  'SESSION.ANAESTHETIC_WITHOUT_LOT': () => 'The lot of this anaesthetic is missing. Choose the one you used.',
  'SESSION.NOT_SIGNED_OFF': () => 'The client has not signed off. Ask for the signature, or complete without it.',
  'AMENDMENT.NOT_COMPLETED': () => 'This session is not completed: change it in its log.',
  'AMENDMENT.EMPTY': () => 'An amendment says something: enter the corrected value, an explanation, or both.',
  'AMENDMENT.WITHOUT_PASS': ({ passes = '' }) => `Say which pass is meant, from 1 to ${passes}.`,
  'SESSION.SPEED_WITHOUT_UNIT': () => 'The speed has no unit. Choose hertz, rpm or volt as the machine shows it.',
  'LOT.OF_ANOTHER_CLINIC': () =>
    'This lot belongs to another clinic. Choose one of the clinic where the session was done.',
  'LOT.EXPIRED': ({ expiredOn = '' }) =>
    `This lot expired on ${expiredOn}. Choose one that was good on the day of the session.`,
  'LOT.RECALLED': () => 'This lot has been recalled and must not be used. Choose another one.',
  'LOT.NUMBER_TAKEN': () =>
    'This clinic has a lot of this product with this number already. Check the number on the bottle.',
  'LOT.NOT_ENOUGH': ({ left = 0 }) =>
    `This lot holds ${left} and no more. Take less, choose another lot, or count it if the shelf says otherwise.`,
  'LOT.NOT_PIGMENT': () => 'This is no pigment. Choose a lot of a pigment.',
  'LOT.SAME_CLINIC': () => 'The lot is at this clinic already. Choose another clinic.',
  'LOT.ANOTHER_UNIT': ({ given = '', counted = '' }) =>
    `This lot is counted in ${counted}, and the amount is in ${given}. Enter it in ${counted}.`,
  'LOT.UNIT_STAYS': () => 'A product keeps the unit its lots are counted in. Add another product for another unit.',
  'LOT.WHOLE_PIECES': () => 'Cartridges are counted in whole pieces. Enter a whole number.',
  'MIX.EMPTY': () => 'This mix has no pigment in it. Add a lot.',
  'MIX.AMOUNT_MISSING': () => 'This mix does not say how much of each lot went into it. Enter the millilitres.',
  'MIX.DISCARDED': () => 'What was left of this mix has been poured away. Choose another one.',
  'MIX.NOT_OF_THE_HOUSE': () => 'This mix belongs to a session. Change it in the log of that session.',
  'RECALL.ALREADY_STARTED': () => 'This lot number has been recalled already. Open that recall.',
  'RECALL.CLOSED': () => 'This recall is closed. What was done stays readable; nothing is added to it.',
  'RECALL.UNKNOWN_LOT': () => 'No clinic has had a lot of this product with this number. Check the number.',
  'RECALL.NOT_TREATED_WITH_IT': () => 'This client was not treated with the recalled lot. Choose one of the list.',
  'LOT.EXPIRES_BEFORE_RECEIVED': () => 'This lot expired before it was received. Check both dates.',
  'OUTCOME.OUT_OF_RANGE': ({ least = 0, most = 10, step = 1 }) =>
    `This is answered from ${least} to ${most} in steps of ${step}. Correct the answer.`,
  'OUTCOME.TWICE': () => 'This scale is answered twice. Keep one of them.',
  'OUTCOME.IN_FUTURE': () =>
    'An outcome is recorded once it has been assessed. The time lies in the future; correct it.',
  'OUTCOME.BEFORE_TREATMENT': () => 'The assessment lies before the treatment began. Check the date.',
  'OUTCOME.ANSWER_MISSING': () => 'This question has no answer yet. Answer it, or leave the whole scale out.',
  'OUTCOME.UNKNOWN_ITEM': () => 'This scale has no such question. Load the page again and answer it anew.',
  'OUTCOME.NOT_A_CHOICE': () => 'This is not one of the answers to choose from. Choose one of them.',
  'INSTRUMENT.KEY_TAKEN': () => 'A built-in scale has this short name already. Choose another one.',
  'INSTRUMENT.ITEM_TWICE': () => 'Two questions have the same short name. Give each its own.',
  'INSTRUMENT.RANGE_TURNED_AROUND': () => 'The highest answer must be above the lowest. Exchange the two.',
  'INSTRUMENT.STEP_DOES_NOT_FIT': () =>
    'The steps do not reach from the lowest to the highest answer. Choose a step that divides the range.',
  'INSTRUMENT.TOO_MANY_STEPS': ({ most = 1000 }) => `A question has at most ${most} steps. Choose a larger step.`,
  'INSTRUMENT.ANCHOR_OUTSIDE': () => 'This value cannot be answered. Name values between the lowest and the highest.',
  'INSTRUMENT.WEIGHT_MISSING': () => 'A weighted sum needs a weight for every question. Fill it in.',
  'INSTRUMENT.ONE_ITEM': () => 'This way of scoring is for one question. Remove the others, or score by mean or sum.',
  'INSTRUMENT.CHOICES_MISSING': () => 'Name at least two answers to choose from, each value once.',
  'INSTRUMENT.BANDS_NOT_IN_ORDER': () => 'Each band begins above the one before. Put them in order.',
  'INSTRUMENT.BAND_OUTSIDE': ({ least = 0, most = 10 }) =>
    `Scores of this scale lie between ${least} and ${most}. Let the band begin there.`,
  'INSTRUMENT.NO_DRAFT': () => 'This version is published and is never edited. Begin a new version.',
  'AFTERCARE.DAYS_NOT_NEXT': ({ next = 0 }) =>
    `Every day belongs to one part. This part begins on day ${next}, where the one before has ended.`,
  'AFTERCARE.AFTER_THE_END': () => 'The part before goes on for good. Give it a last day first.',
  'AFTERCARE.ENDS_BEFORE_IT_BEGINS': () => 'This part ends before it begins. Correct its last day.',
  'AFTERCARE.CHECK_INS_NOT_IN_ORDER': () => 'Name the days of the check-ins in order, each once.',
  'AFTERCARE.NO_DRAFT': () => 'This version is published and is never edited. Begin a new version.',
  'COMPLICATION.IN_FUTURE': () => 'This day lies in the future. Correct it.',
  'COMPLICATION.BEFORE_THE_WORK': ({ since = '' }) => `The work began on ${since}. Check the day it was first seen.`,
  'COMPLICATION.OTHER_WITHOUT_WORDS': () => 'Say in words what it is.',
  'COMPLICATION.BEFORE_FIRST_SEEN': () => 'A follow-up comes after the day it was first seen. Check the day.',
  'COMPLICATION.STAYS_SERIOUS': () => 'It was recorded as serious, and that stays. Say in words how it is now.',
  'COMPLICATION.NOTHING_NEW': () => 'Nothing has changed. Say in words what was seen, or choose what was done.',
  'CONSENT.NOT_PUBLISHED': () => 'This consent text is a draft. Publish it before anybody signs it.',
  'CONSENT.TEXT_REPLACED': () =>
    'The clinic has published a new text meanwhile. Load it, read it again, and sign that one; nothing was signed.',
  'CONSENT.NOT_ALL_TICKED': () => 'A statement is not ticked. Read it, and tick it if you agree.',
  'CONSENT.NOT_SIGNED': () => 'The signature is missing or too short. Sign with your name.',
  'CONSENT.NO_STATEMENT': () => 'A consent needs at least one statement to tick. Add one.',
  'CONSENT.UNCHANGED': () =>
    'This is word for word the text that is published already. Change it, or discard the draft.',
  'CONSENT.TOPIC_MISSING': ({ topic = '' }) =>
    `No statement is about ${spoken(topic)}. Consider one before you publish.`,
  'CONSENT.PUBLISHED': () => 'A published text stays as it is, because people have signed it. Start a new version.',
  'CONSENT.DRAFT_EXISTS': () =>
    'Somebody has started a draft of this consent in this language already. Load the page again and go on with that one.',
  'CONSENT.NOT_GIVEN': () => 'This consent does not stand, so there is nothing to withdraw.',
  'LINK.NOT_OPEN': () =>
    'This link does not work (any more). It may have been used, taken back or run out, or its address was cut short. Ask your clinic for a new one.',
  'LINK.TOO_MANY_ATTEMPTS': ({ minutes = 15 }) =>
    `There were too many attempts from here. Try again in ${counted(minutes, 'minute')}.`,
  'LINK.ADDRESS_LOST': () =>
    'The link was made, but its address was lost on the way here, and it is shown only once. Make another one.',
  'LINK.APPOINTMENT_OVER': () => 'This appointment has begun or is over. Ask your clinic for a new one.',
  'LINK.APPOINTMENT_CANCELLED': () => 'This appointment was cancelled already. Ask your clinic for a new one.',
  'LINK.TOO_LATE': ({ hours = 48 }) =>
    `This can be changed here until ${counted(hours, 'hour')} before it begins. Please call or write to your clinic.`,
  'LINK.NO_MOVES': () => 'Your clinic moves appointments in person. Please call or write to them.',
  'LINK.MOVED_OFTEN': ({ moves = 2 }) =>
    `You have moved this appointment ${counted(moves, 'time')} already. Please call or write to your clinic.`,
  'LINK.NOT_FREE': () => 'This time was just taken. Nothing has changed; choose another one.',
  'LINK.ASK_THE_CLINIC': () =>
    'Something has to be cleared with your clinic before this can be booked. Nothing has changed; please call or write to them.',
  'LINK.OFFER_OVER': () => 'This offer is over. You keep your place on the waitlist unless you have left it.',
  'WAITLIST.WRONG_STATE': ({ from = '', to = '' }) =>
    `This place on the waitlist is ${spoken(from)} and cannot become ${spoken(to)}. Load it again to see what is possible.`,
  'WAITLIST.DOES_NOT_FIT': ({ reason = '' }) =>
    `This time does not fit what the client waits for: ${spoken(reason)}. Offer it to somebody it fits, or change the entry.`,
  'WAITLIST.OFFERED_ALREADY': () => 'This time was offered to this client already. Wait, or withdraw that offer first.',
  'PHOTO.NO_LENGTH': () => 'This photo came without its length. Send it as one file, with a Content-Length.',
  ...outsiderWords,
  'PHOTO.TOO_LARGE': ({ most = 25 }) =>
    `A photo has at most ${most} MB. Send the photo itself, not a film or a scan of many pages.`,
  'PHOTO.WRONG_TYPE': () => 'This is not a photo in JPEG, PNG, WebP or HEIC. Choose one that is.',
  'PHOTO.TRUNCATED': () => 'The end of this photo is missing. Send it again, or take it again.',
  'PHOTO.BROKEN': () => 'This photo is damaged or made in a way that is not taken. Take it again.',
  'PHOTO.TOO_MANY_PIXELS': ({ megapixels = '', most = 50 }) =>
    `This photo has ${megapixels} megapixels; at most ${most} are taken. Set the camera to a smaller size.`,
  'PHOTO.TOO_SMALL': ({ least = 240 }) =>
    `This photo is too small to judge anything by: each side needs at least ${least} pixels. Take a larger one.`,
  'PHOTO.NOT_ONLY_A_PICTURE': () =>
    'This file holds something besides a photo and is not taken. Send the photo as the camera made it.',
  'PHOTO.NO_CONSENT': () => 'This client has not given photo consent. Get it signed before you take a photo.',
  'PHOTO.ANOTHER_CLIENT': () => 'This belongs to another client. Choose one of the same client.',
  'PHOTO.IN_FUTURE': () => 'The photo was taken in the future by its time. Check the clock of this device.',
  'PHOTO.DIFFERENT_VIEWS': () => 'These photos show different views. Only photos of the same view can be compared.',
  'PHOTO.SAME_TWICE': () => 'This is the same photo twice. Choose an earlier and a later one.',
  'PHOTO.TURNED_AROUND': () => 'The later photo comes first. Exchange the two.',
  'PHOTO.NOT_READY': () => 'This photo is still being prepared, or could not be read. Choose another one.',
  'PHOTO.WITHDRAWN': () => 'This photo has been withdrawn and is not shown any more.',
  'PHOTO.LINK_OVER': () => 'This link to a photo is over. Load the page again.',
  'GRADING.CLOSED': () => 'This grading is closed and takes no more scores.',
  'GRADING.NO_PAIRS': () =>
    'No client within your reach has two photos of a chosen view so far apart. Choose more views or fewer days.',
  ...messageWords,
  'REPORT.PERIOD_TURNED_AROUND': () => 'The period ends before it begins. Exchange the two days.',
  'REPORT.PERIOD_TOO_LONG': ({ years = 12 }) =>
    `A report covers at most ${counted(years, 'year')}. Choose a shorter period.`,
};

/** One sentence or two about a problem or a finding, for whoever has to deal with it. */
export function wordOf({ code, params = {} }: Pick<Problem, 'code' | 'params'> | Finding): string {
  return words[code](params);
}
