import { Field, Int, ObjectType } from '@nestjs/graphql';
import { DateTime } from '../../edge/scalars.ts';
import { LinkAct } from './appointment-link.values.ts';

@ObjectType({ description: 'Something a client did with an appointment through a link.' })
export class ActByLink {
  @Field(() => LinkAct, { description: 'What.' })
  act!: LinkAct;

  @Field(() => DateTime, { description: 'When.' })
  doneAt!: string;
}

@ObjectType({ description: 'What clients may do with an appointment by themselves, through a link.' })
export class ClientRules {
  @Field(() => Int, { description: 'Hours before the start until which they cancel it.' })
  cancelHours!: number;

  @Field(() => Int, { description: 'Hours before the start until which they move it.' })
  moveHours!: number;

  @Field(() => Int, { description: 'How often one appointment is moved; 0: not at all.' })
  moves!: number;

  @Field(() => Boolean, { description: 'Whether to another practitioner.' })
  anyPractitioner!: boolean;

  @Field(() => Boolean, { description: 'Whether to another clinic.' })
  anyClinic!: boolean;

  @Field(() => Int, { description: 'Counts every save; 0 while they are as usual.' })
  version!: number;
}
