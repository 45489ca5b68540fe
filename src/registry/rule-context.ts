import type { RegistryConfig, Vocabulary } from '#registry/generated/types.ts';
import type { RuleContext } from '#registry/rule.ts';

/** What rules may look at around an entry. `today` is the day of the check, YYYY-MM-DD. */
export function ruleContext(
  config: RegistryConfig,
  vocabularies: ReadonlyMap<string, Vocabulary>,
  today: string,
): RuleContext {
  const computed = new Map<string, unknown>();
  return {
    config,
    vocabularies,
    today,
    once: <T>(key: string, compute: () => T): T => {
      if (!computed.has(key)) computed.set(key, compute());
      return computed.get(key) as T;
    },
  };
}
