import type { Config } from '@netlify/functions';
import { SIGN_IN_RETURN, SIGN_OUT_ACTION } from '../src/desk/desk-paths.ts';
import { createReturnHandler } from '../src/desk/sign-in/return-handler.ts';
import { createSignInHandler } from '../src/desk/sign-in/sign-in-handler.ts';
import { openSignIn } from '../src/desk/sign-in/sign-in-services.server.ts';
import { createSignOutHandler } from '../src/desk/sign-in/sign-out-handler.ts';
import type { Handler } from '../src/web/handler.ts';
import { serve } from '../src/web/serve.ts';

// One function: what it knows of the provider serves them all.
export default serve('/bureau/connexion', (services) => {
  const dependencies = openSignIn(services);
  const signIn = createSignInHandler(dependencies);
  const handlers = new Map<string, Handler>([
    [SIGN_IN_RETURN, createReturnHandler(dependencies)],
    [SIGN_OUT_ACTION, createSignOutHandler(dependencies)],
  ]);
  return (request, context) => {
    const path = new URL(request.url).pathname.replace(/\/$/u, '');
    return (handlers.get(path) ?? signIn)(request, context);
  };
});

export const config: Config = {
  path: ['/bureau/connexion', '/bureau/retour', '/bureau/deconnexion'],
  region: 'fra',
};
