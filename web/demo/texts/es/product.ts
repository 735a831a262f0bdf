import { plural } from '../language.js';
import type { ProductTexts } from '../product.js';

export const product: ProductTexts = {
  frame: {
    skip: 'Ir al contenido',
    slogan: 'Correo que da gusto abrir',
    menu: 'Menú',
    pages: 'Páginas',
    signOut: 'Cerrar sesión',
    language: 'Idioma',
    changeLanguage: 'Cambiar',
    noScript:
      'Los códigos de respaldo se crean y se leen en su dispositivo. Active JavaScript para usarlos.',
    overview: 'Resumen',
    campaigns: 'Campañas',
    audience: 'Audiencia',
    security: 'Seguridad',
    stored: 'Lo que sabe el sitio',
    administration: 'Administración',
  },
  figures: {
    sent: 'Envíos',
    opened: 'Aperturas',
    clicked: 'Clics',
    subscribers: 'Suscriptores',
  },
  overview: {
    welcome: ({ name }) => `Nos alegra verle, ${name}`,
    period: 'Sus últimos 30 días',
    newCampaign: 'Ver las campañas',
    growth: 'Crecimiento de la audiencia',
    growthInWords: ({ from, to }) =>
      `Suscriptores en los últimos doce meses: de ${from} a ${to}.`,
    latest: 'Últimas campañas',
    allCampaigns: 'Todas las campañas',
    protect: {
      title: 'Proteja su cuenta',
      none: 'Sin su teléfono, no puede iniciar sesión. Con un código de respaldo, sí.',
      exhausted:
        'Ha usado su último código de respaldo. Obtenga códigos nuevos antes de necesitar uno.',
      low: ({ count }) =>
        plural('es', count, {
          one: `Le queda ${count} código de respaldo. Obtenga códigos nuevos antes de necesitarlo.`,
          other: `Le quedan ${count} códigos de respaldo. Obtenga códigos nuevos antes de necesitar el último.`,
        }),
      locked:
        'Sus códigos de respaldo están bloqueados tras demasiados intentos fallidos.',
      action: 'Configurar los códigos',
    },
  },
  campaigns: {
    about: 'Todo lo que ha enviado, programado o empezado.',
    name: 'Campaña',
    state: 'Estado',
    states: { sent: 'Enviada', scheduled: 'Programada', draft: 'Borrador' },
    sentOn: ({ audience, day }) => `${audience}, envío realizado el ${day}`,
    scheduledFor: ({ audience, day }) => `${audience}, envío previsto el ${day}`,
    draftFor: ({ audience }) => `${audience}, envío sin programar`,
    names: {
      autumn: 'Novedades de otoño del taller',
      welcome: 'Le damos la bienvenida con un diez por ciento de descuento',
      workshop: 'Quedan dos plazas el sábado',
      survey: '¿Qué colores quiere?',
      holidays: 'Haga su pedido a tiempo para las fiestas',
      returning: 'Hace tiempo que no le vemos',
    },
  },
  audience: {
    about: 'Personas que han aceptado que usted les escriba.',
    groups: {
      everybody: 'Todo el mundo',
      customers: 'Clientes',
      newcomers: 'Suscriptores nuevos',
      events: 'Asistentes a talleres',
    },
    abouts: {
      everybody: 'Todas las personas que han confirmado su dirección.',
      customers: 'Han comprado algo en el último año.',
      newcomers: 'Se han suscrito en los últimos 30 días.',
      events: 'Han asistido a un taller.',
    },
    thisMonth: ({ change }) => `${change} este mes`,
  },
};
