import { Alert, Anchor, Button, Container, Group, Stack, Text, Title } from '@mantine/core';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { finishSignIn, signIn, signInFromBeside } from '../../session/session.ts';
import { settings } from '../../settings.ts';
import { words } from '../../words.vi.ts';
import { signInWords } from './words.vi.ts';

type Step = 'choose' | 'finishing' | 'failed' | 'windowDone';
const route = getRouteApi('/dang-nhap');

export function SignInView() {
  const { toi, canh, code, error } = route.useSearch();
  const navigate = useNavigate();
  const [step, setStep] = useState<Step>(code !== undefined ? 'finishing' : error !== undefined ? 'failed' : 'choose');
  // The issuer's answer is good once; React may run an effect twice.
  const isHandled = useRef(false);

  useEffect(() => {
    if (isHandled.current) return;
    if (code !== undefined) {
      isHandled.current = true;
      finishSignIn().then(
        (path) => (path === null ? setStep('windowDone') : void navigate({ to: path, replace: true })),
        () => setStep('failed'),
      );
    } else if (canh !== undefined && error === undefined) {
      isHandled.current = true;
      signInFromBeside().catch(() => setStep('failed'));
    }
  }, [code, canh, error, navigate]);

  const isTrial = settings.mode === 'embedded';
  return (
    <Container component="main" size={620} py={80}>
      <Stack gap="lg">
        <Title order={1}>{words.productName}</Title>
        <Text>{signInWords.intro}</Text>
        {isTrial ? <Alert color="gray" variant="outline" className="tt-alert">{signInWords.trial}</Alert> : <Text>{signInWords.production}</Text>}
        {step === 'failed' ? <Alert color="gray" variant="outline" role="alert" title={signInWords.failed} className="tt-alert">{signInWords.failedNext}</Alert> : null}
        {step === 'finishing' || step === 'windowDone' ? (
          <Text role="status">{step === 'finishing' ? signInWords.finishing : signInWords.windowDone}</Text>
        ) : (
          <Group>
            <Button size="md" onClick={() => { signIn(toi ?? '/').catch(() => setStep('failed')); }}>{isTrial ? signInWords.buttonTrial : signInWords.button}</Button>
          </Group>
        )}
        <Stack gap={4} mt="xl">
          <Text size="sm" c="dimmed">{signInWords.forOperators} · {signInWords.version(settings.version)}</Text>
          <Group gap="md">
            <Anchor href="/docs/" size="sm" underline="always">{signInWords.docs}</Anchor>
            <Anchor href="/health/ready" size="sm" underline="always">{signInWords.health}</Anchor>
            {settings.temporalUiUrl === null ? null : <Anchor href={settings.temporalUiUrl} size="sm" underline="always">{signInWords.temporal}</Anchor>}
          </Group>
        </Stack>
      </Stack>
    </Container>
  );
}
