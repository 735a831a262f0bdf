import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';

/** The fields of a form that was sent. */
export type Form = Record<string, string | File>;

/** @throws HTTPException 400 for what is no form */
export async function readForm({ req }: Context): Promise<Form> {
  try {
    return await req.parseBody();
  } catch {
    throw new HTTPException(400);
  }
}

/** What a text field holds; nothing where there is no such field. */
export function textField(form: Form, name: string): string {
  const value = form[name];
  return typeof value === 'string' ? value : '';
}
