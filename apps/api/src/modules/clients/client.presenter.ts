import type { Client } from '@stipple/domain/clients';
import type { Context } from '@stipple/server/work';
import type { ClientType } from './client.type.ts';

/** Contact data for whoever may see the client; the clinical fact among them only with the record. */
export function presentClient(client: Client, ctx: Context): ClientType {
  const { id, name, email, phone, bornOn, language, createdAt, version, clinicId } = client;
  const skinType = ctx.may('record.read') ? client.skinType : null;
  return { id, name, email, phone, bornOn, language, skinType, createdAt, version, clinicId };
}
