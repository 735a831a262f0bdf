import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';

/** The fields of a submitted form. */
export type Form = Record<string, string | File>;

/** @throws HTTPException 400 if the body is not a form */
export async function readForm({ req }: Context): Promise<Form> {
  try {
    return await req.parseBody();
  } catch {
    throw new HTTPException(400);
  }
}

/** The text of a field, or an empty text if there is no such field. */
export function textField(form: Form, name: string): string {
  const value = form[name];
  return typeof value === 'string' ? value : '';
}
