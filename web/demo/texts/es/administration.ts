import type { AdministrationTexts } from '../administration.js';
import { plural } from '../language.js';

export const administration: AdministrationTexts = {
  page: {
    onlyFor: ({ name }) => `Solo ${name} puede ver esta página.`,
    signInAs: ({ name }) => `Iniciar sesión como ${name}`,
    signOutFirst: 'Primero cierre sesión.',
    confirmTitle: 'Confirme que es usted',
    confirmWhy:
      'Inició sesión hace un rato, o con un código de respaldo. Confirme que es usted y repita lo que hizo.',
    confirm: 'Confirmar',
    accounts: 'Cuentas',
    groupLink: ({ title, count }) => `${title}: ${count}`,
    groups: {
      everybody: 'Todas',
      'no-codes': 'Sin códigos',
      low: 'Quedan pocos códigos',
      'not-looked-at': 'Lista sin verificar',
      'never-turned-on': 'Nunca activados',
      locked: 'Bloqueados',
    },
    noneInGroup: 'No hay ninguna cuenta en este grupo.',
    remind: 'Enviar un recordatorio a quienes deben hacer algo',
    reminded: ({ accounts }) =>
      `Recordatorio enviado a ${accounts}. Cada cuenta recibe como máximo un correo al día.`,
    remindedNobody:
      'No se envió ningún recordatorio. Cada cuenta recibe como máximo un correo al día.',
    download: 'Descargar como CSV',
    columns: ['Cuenta', 'Códigos de respaldo', 'Quedan', 'Series'],
    lockedSince: ({ time }) => `Bloqueados desde el ${time}.`,
    unlockCodes: ({ account }) => `Desbloquear los códigos de respaldo de ${account}`,
    historyOf: ({ account }) => `Historial de ${account}`,
    revoke: 'Revocar…',
    revokeSet: ({ set }) => `Revocar la serie ${set}…`,
    revokeForGood: ({ set }) => `Revocar ${set} definitivamente`,
    setIsGone: ({ set }) => `La serie ${set} ya no existe o ya no funcionaba.`,
  },
  states: {
    none: 'No tiene códigos',
    active: ({ count }) =>
      plural('es', count, {
        one: `Le queda ${count} código`,
        other: `Le quedan ${count} códigos`,
      }),
    low: ({ count }) =>
      plural('es', count, {
        one: `Se acaban: queda ${count}`,
        other: `Se acaban: quedan ${count}`,
      }),
    exhausted: 'Usó el último código',
    suspended: ({ count }) =>
      plural('es', count, {
        one: `Bloqueado, queda ${count} código`,
        other: `Bloqueados, quedan ${count} códigos`,
      }),
    reviewAsk: 'Verificó la lista por última vez hace cinco meses o más',
    reviewDue: 'Debería buscar su lista',
    reviewOverdue: 'No buscó su lista a tiempo',
    neverTurnedOn: 'Creó códigos y no los activó',
    setActive: 'Funciona',
    setPending: 'Todavía sin activar',
    setRevoked: 'Ya no funciona',
    setSpent: 'Todos los códigos están usados',
    left: ({ remaining, total }) =>
      plural('es', remaining, {
        one: `Queda ${remaining} de ${total} códigos`,
        other: `Quedan ${remaining} de ${total} códigos`,
      }),
    madeOn: ({ day }) => `Creada el ${day}`,
    preparedBy: ({ name }) => `Preparada por ${name}`,
    checkedOn: ({ day }) => `Última verificación el ${day}`,
    reviewBy: ({ day }) => `Buscar la lista a más tardar el ${day}`,
    joined: (sentences) => `${sentences.join('. ')}.`,
  },
  recoveries: {
    title: 'Recuperaciones de cuentas',
    none: 'No hay ninguna en curso.',
    frozenSince: ({ time }) =>
      `Bloqueada desde el ${time}, porque alguien avisó de que la recuperó otra persona. Averigüe primero de quién es la cuenta.`,
    unlock: ({ account }) => `Desbloquear la cuenta de ${account}`,
    asked: ({ time, by }) => `Pedida el ${time} y aprobada por ${by}.`,
    askedFrom: ({ time, from, by }) =>
      `Pedida el ${time} desde ${from} y aprobada por ${by}.`,
    wasReady: ({ time }) => `Ya se puede completar (desde el ${time}).`,
    willBeReady: ({ time }) => `Se podrá completar a partir del ${time}.`,
    stop: ({ account }) => `Detener la recuperación de ${account}`,
    moveClock: 'Adelantar el reloj de la demo',
  },
  imports: {
    title: 'Importación',
    about:
      'Importe series creadas sin conexión para cuentas de este sitio. Cada persona activa sus códigos al escribir uno de ellos.',
    file: 'Archivo de importación',
    import: 'Importar',
    chooseFile: 'Elija un archivo.',
    wasRead: 'Se leyó el archivo:',
    line: ({ account, set, outcome }) => `${account}, serie ${set}: ${outcome}`,
    outcomes: {
      pending: 'importada; su titular la activa al escribir uno de sus códigos',
      active: 'importada y activada',
      too_many_sets: 'no importada, porque la cuenta ya tiene demasiadas series',
      already_enrolled: 'no importada, porque este sitio ya la tenía',
    },
    notAFile: ({ error }) =>
      `No se importó nada: este no es un archivo de importación (${error}).`,
    unknownAccounts: ({ accounts }) =>
      `No se importó nada. Sin cuenta en este sitio: ${accounts}.`,
    unknownAndMore: ({ accounts, count }) =>
      `No se importó nada. Sin cuenta en este sitio: ${accounts} y ${count} más.`,
    quoted: ({ name }) => `“${name}”`,
  },
  journal: {
    title: 'Lo que hicieron los administradores',
    empty: 'Nada desde que se inició esta demo.',
    acts: {
      downloaded: ({ actor, group }) =>
        `${actor} descargó las cuentas del grupo “${group}”.`,
      reminded: ({ actor, account }) => `${actor} envió un recordatorio a ${account}.`,
      'reminded-nobody': ({ actor }) => `${actor} no envió recordatorios a nadie.`,
      'removed-set': ({ actor, set, account }) =>
        `${actor} eliminó la serie ${set} de ${account}.`,
      'unlocked-codes': ({ actor, account }) =>
        `${actor} desbloqueó los códigos de respaldo de ${account}.`,
      'stopped-recovery': ({ actor, account }) =>
        `${actor} detuvo la recuperación de ${account}.`,
      'unlocked-account': ({ actor, account }) =>
        `${actor} desbloqueó la cuenta de ${account}.`,
      'imported-set': ({ actor, set, account }) =>
        `${actor} importó la serie ${set} para ${account}.`,
    },
  },
};
