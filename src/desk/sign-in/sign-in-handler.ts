import { DatabaseUnavailableError } from '../../database/call.ts';
import type { Handler } from '../../web/handler.ts';
import { DESK_PAGE } from '../desk-paths.ts';
import { refuseSignIn } from './refuse-sign-in.server.tsx';
import { startSignIn, type SignInDependencies } from './start-sign-in.server.ts';

/** The page that a link leads to, to sign in. */
export function createSignInHandler(dependencies: SignInDependencies): Handler {
  const { pages } = dependencies;
  return async (request) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return refuseSignIn(pages, { refusal: 'wrong-method', headers: { allow: 'GET, HEAD' } });
    }
    try {
      return await startSignIn(dependencies, request, DESK_PAGE);
    } catch (error) {
      if (!(error instanceof DatabaseUnavailableError)) throw error;
      return refuseSignIn(pages, { refusal: 'away', headers: { 'retry-after': '60' } });
    }
  };
}
