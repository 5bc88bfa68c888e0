import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { caseErrorCodes } from '../../procedures/case-error.ts';
import { getProcedure, procedureNames } from '../../procedures/index.ts';
import { exampleOf } from '../../api/example-of.ts';
import { createOpenApi, errorsTable, exampleBody } from '../../api/openapi.ts';
import { problemCodes, statusOfCode } from '../../api/problem.ts';
import { problemSentences } from '../../api/problem.vi.ts';
import { listRoutes } from '../../api/routes/index.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const routes = listRoutes();
const document = createOpenApi(routes, { baseUrl: 'http://127.0.0.1:8080', issuer: 'http://127.0.0.1:8080/oidc', version: 'test' });

describe('the closed list of refusals', () => {
  it('has one status and one sentence per code, and knows every refusal of the law', () => {
    expect(Object.keys(statusOfCode).sort()).toEqual([...problemCodes].sort());
    expect(Object.keys(problemSentences).sort()).toEqual([...problemCodes].sort());
    expect(problemCodes).toEqual(expect.arrayContaining([...caseErrorCodes]));
    expect(new Set(problemCodes).size).toBe(problemCodes.length);
  });

  it('is the table of docs/errors.md', async () => {
    expect(await readFile(join(root, 'docs', 'errors.md'), 'utf8')).toContain(errorsTable());
  });

  it('says each refusal in Vietnamese, as one sentence of its own', () => {
    const sentences = Object.values(problemSentences);
    expect(new Set(sentences).size).toBe(sentences.length);
    for (const sentence of sentences) {
      expect(sentence.endsWith('.')).toBe(true);
      expect(sentence).toBe(sentence.normalize('NFC'));
    }
  });
});

function collectRefs(value: unknown, into: Set<string>): Set<string> {
  if (Array.isArray(value)) for (const one of value) collectRefs(one, into);
  else if (typeof value === 'object' && value !== null)
    for (const [name, one] of Object.entries(value)) {
      if (name === '$ref' && typeof one === 'string') into.add(one);
      else collectRefs(one, into);
    }
  return into;
}

describe('the OpenAPI document', () => {
  it('is 3.1, names every route once and resolves every reference', () => {
    expect(document.openapi).toMatch(/^3\.1\./);
    const operations = Object.entries(document.paths ?? {}).flatMap(([path, item]) => Object.keys(item as object).map((method) => `${method} ${path}`));
    expect(operations.sort()).toEqual(routes.map((route) => `${route.method} ${route.path}`).sort());
    expect(new Set(routes.map((route) => route.operationId)).size).toBe(routes.length);
    for (const reference of collectRefs(document, new Set())) {
      const found = reference.replace(/^#\//, '').split('/').reduce<unknown>((at, part) => (at as Record<string, unknown> | undefined)?.[part], document);
      expect([reference, found === undefined]).toEqual([reference, false]);
    }
  });

  it('describes the parameters of every path, and nothing else', () => {
    for (const route of routes) {
      const operation = (document.paths as any)[route.path][route.method]; // eslint-disable-line @typescript-eslint/no-explicit-any
      const named = [...route.path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
      const described = ((operation.parameters ?? []) as { in: string; name: string }[]).filter((one) => one.in === 'path').map((one) => one.name);
      expect([route.path, described.sort()]).toEqual([route.path, named.sort()]);
    }
  });

  it('gives every route an example that its own schema takes', () => {
    for (const route of routes) {
      const { params, query, body } = route.schemas;
      if (params !== undefined) expect([route.path, params.safeParse(exampleOf(params)).success]).toEqual([route.path, true]);
      if (query !== undefined) expect([route.path, query.safeParse(exampleOf(query)).success]).toEqual([route.path, true]);
      if (body !== undefined) {
        const parsed = body.safeParse(exampleBody(route));
        expect([route.path, parsed.success ? 'fits' : JSON.stringify(parsed.error.issues)]).toEqual([route.path, 'fits']);
        const operation = (document.paths as any)[route.path][route.method]; // eslint-disable-line @typescript-eslint/no-explicit-any
        expect(operation.requestBody.content['application/json'].example).toEqual(exampleBody(route));
      }
      expect([route.path, Object.keys(route.responses).length > 0]).toEqual([route.path, true]);
    }
  });

  it('gives every JSON answer an example that its own schema takes', () => {
    for (const route of routes)
      for (const [status, one] of Object.entries(route.responses)) {
        if (one.schema === undefined) continue;
        const parsed = one.schema.safeParse(one.example ?? exampleOf(one.schema, 'output'));
        expect([route.path, status, parsed.success ? 'fits' : JSON.stringify(parsed.error.issues)]).toEqual([route.path, status, 'fits']);
      }
  });

  it('has a route for every act of every procedure, with its article', () => {
    const paths = new Set(routes.map((route) => route.path));
    for (const name of procedureNames)
      for (const [act, definition] of Object.entries(getProcedure(name).acts)) {
        if (definition.opens === true || definition.onlyReported === true) continue;
        expect([act, paths.has(`/api/cases/{caseId}/acts/${act}`)]).toEqual([act, true]);
      }
  });

  it('shows on which routes looks are recorded: every one that answers what a case or person says', () => {
    const unrecorded = routes.filter((route) => route.method === 'get' && route.path.startsWith('/api/') && route.audit === null).map((route) => route.path);
    expect(unrecorded.sort()).toEqual([
      '/api/administration/agencies',
      '/api/administration/calendars',
      '/api/administration/changes',
      '/api/administration/delegations',
      '/api/administration/officials',
      '/api/agencies',
      '/api/agencies/competent',
      '/api/calendar',
      '/api/cases/{caseId}/drafts',
      '/api/changes',
      '/api/communes',
      '/api/drafts',
      '/api/drafts/{draftId}',
      '/api/duty-roster',
      '/api/glossary',
      '/api/law/compare',
      '/api/law/instruments',
      '/api/law/limits',
      '/api/law/rehearsals', '/api/law/rehearsals/{rehearsalId}.json', '/api/law/rehearsals/{rehearsalId}.xlsx',
      '/api/leave',
      '/api/me',
      '/api/notices',
      '/api/notices/settings',
      '/api/office-choices',
      '/api/office/officials',
      '/api/opening-acts',
      '/api/paper-cases/template.xlsx',
      '/api/procedures',
      '/api/procedures/{name}', '/api/registers',
      '/api/requests/{request}',
      '/api/templates',
      '/api/templates/{id}/specimen.pdf',
      '/api/views',
      '/api/worklist/days',
    ]);
  });
});
