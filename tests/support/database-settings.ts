import type { DatabaseSettings } from '../../src/database/client.ts';
import type { LocalSupabase } from '../../src/local/local-supabase.ts';

/** Settings of a client of a stack that was started here. */
export const databaseSettingsOf = ({ url, secrets }: LocalSupabase): DatabaseSettings => ({
  SUPABASE_URL: url,
  SUPABASE_PUBLISHABLE_KEY: secrets.publishableKey,
  PARVIS_TOKEN_KEY: secrets.tokenKey,
});
