import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { changePasswordInput, setUpInput, signInInput } from '@stipple/domain/access';
import { parseInput } from '@stipple/domain/input';
import { AccessService, type NewSignIn } from '@stipple/server/modules/access';
import { Public, SignedIn } from '../../edge/access.ts';
import type { ApiContext } from '../../edge/api-context.ts';
import { SignInCookie } from '../../edge/sign-in-cookie.ts';
import { ChangePasswordInput, SetUpInput, SignInInput } from './access.inputs.ts';
import { presentViewer } from './viewer.presenter.ts';
import { ViewerType } from './viewer.type.ts';

@Resolver()
export class AccessResolver {
  constructor(
    private readonly access: AccessService,
    private readonly cookie: SignInCookie,
  ) {}

  @Mutation(() => ViewerType, {
    description: 'First run only: the organization, its first clinic and its owner; signs the owner in.',
  })
  @Public('nobody exists yet; refused once somebody does')
  async setUp(@Args('input') input: SetUpInput, @Context() context: ApiContext): Promise<ViewerType | null> {
    return this.welcome(await this.access.setUp(parseInput(setUpInput, input)), context);
  }

  @Mutation(() => ViewerType, { description: 'Signs in: the answer sets the cookie that every other request carries.' })
  @Public('the way in; throttled by account and address')
  async signIn(@Args('input') input: SignInInput, @Context() context: ApiContext): Promise<ViewerType | null> {
    return this.welcome(await this.access.signIn(parseInput(signInInput, input), context.req.ip), context);
  }

  @Mutation(() => Boolean, { description: 'Ends this sign-in.' })
  @SignedIn('everybody may leave')
  async signOut(@Context() { ctx, reply }: ApiContext): Promise<boolean> {
    await this.access.signOut(ctx);
    this.cookie.clear(reply);
    return true;
  }

  @Mutation(() => Boolean, { description: 'Ends every sign-in of this person, this one included.' })
  @SignedIn('everybody may leave, everywhere')
  async signOutEverywhere(@Context() { ctx, reply }: ApiContext): Promise<boolean> {
    await this.access.signOutEverywhere(ctx);
    this.cookie.clear(reply);
    return true;
  }

  @Mutation(() => Boolean, { description: 'Changes the password and ends every other sign-in.' })
  @SignedIn('everybody may change their own password, and must know the old one')
  async changePassword(@Args('input') input: ChangePasswordInput, @Context() { ctx }: ApiContext): Promise<boolean> {
    await this.access.changePassword(ctx, parseInput(changePasswordInput, input));
    return true;
  }

  private async welcome(signIn: NewSignIn, context: ApiContext): Promise<ViewerType | null> {
    this.cookie.set(context.reply, signIn);
    context.signedIn = await this.access.contextOf(signIn.token, context.requestId);
    return presentViewer(context.signedIn);
  }
}
