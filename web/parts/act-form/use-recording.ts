import { useCallback, useEffect, useRef, useState } from 'react';
import { type AskedAct, isFinalRefusal, performAct, type Performed } from '../../api/perform-act.ts';

export type Sending = 'idle' | 'sending' | 'slow' | 'accepted';

const slowMs = 10_000;

/** One act on its way: says when the server is slow and when it took the act and still records. Never sends twice at once. */
export function useRecording(): { readonly sending: Sending; readonly record: (asked: AskedAct) => Promise<Performed> } {
  const [sending, setSending] = useState<Sending>('idle');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const record = useCallback(async (asked: AskedAct): Promise<Performed> => {
    setSending('sending');
    timer.current = setTimeout(() => setSending((now) => (now === 'sending' ? 'slow' : now)), slowMs);
    try {
      return await performAct(asked, () => setSending('accepted'));
    } finally {
      clearTimeout(timer.current);
      setSending('idle');
    }
  }, []);
  return { sending, record };
}

/** The key for the next try: a new one only where the server said no for good. */
export function keyAfter(error: unknown, key: string): string {
  return isFinalRefusal(error) ? crypto.randomUUID() : key;
}
