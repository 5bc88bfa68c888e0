import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport, type SendMailOptions } from 'nodemailer';

/** A mail as the product writes it: it carries a case's code and a duty, never a name of a person in a case. */
export interface Mail {
  /** the same id again is the same mail: its Message-ID is made of it */
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

export interface MailSender {
  /** @throws MailRefused where trying again is useless; any other error is an outage */
  send(mail: Mail): Promise<void>;
  close(): void;
}

/** The server said for good that this address takes no mail. */
export class MailRefused extends Error {
  readonly responseCode: number;
  constructor(responseCode: number) {
    super(`mail refused with ${responseCode}`);
    this.name = 'MailRefused';
    this.responseCode = responseCode;
  }
}

function compose(mail: Mail, from: string): SendMailOptions {
  return { messageId: `<${mail.id}@trinh-tu.invalid>`, from, to: mail.to, subject: mail.subject, text: mail.text };
}

/** Sends through an SMTP server. */
export function createSmtpSender(options: { readonly smtpUrl: string; readonly from: string }): MailSender {
  const transport = createTransport({ url: options.smtpUrl, pool: true, maxConnections: 2, connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 });
  return {
    async send(mail) {
      try {
        await transport.sendMail(compose(mail, options.from));
      } catch (error) {
        const code = (error as { responseCode?: number }).responseCode ?? 0;
        const isAddressBad = code >= 550 && code < 560 || (error as { code?: string }).code === 'EENVELOPE' && code === 0;
        if (isAddressBad) throw new MailRefused(code);
        throw error;
      }
    },
    close: () => transport.close(),
  };
}

/** Keeps mails in a folder, one .eml each: the embedded mode has no mail server. The same mail again overwrites itself. */
export function createFolderSender(options: { readonly folder: string; readonly from: string }): MailSender {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'unix' });
  return {
    async send(mail) {
      await mkdir(options.folder, { recursive: true });
      const { message } = await transport.sendMail(compose(mail, options.from));
      const path = join(options.folder, `${mail.id}.eml`);
      await writeFile(`${path}.part`, message as Buffer);
      await rename(`${path}.part`, path);
    },
    close: () => transport.close(),
  };
}
