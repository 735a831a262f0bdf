import { plural } from '../language.js';
import type { ProductTexts } from '../product.js';

export const product: ProductTexts = {
  frame: {
    skip: 'Ir para o conteúdo',
    slogan: 'E-mails que dá gosto abrir',
    menu: 'Menu',
    pages: 'Páginas',
    signOut: 'Sair',
    language: 'Idioma',
    changeLanguage: 'Mudar',
    noScript:
      'Os códigos de backup são criados e lidos no seu dispositivo. Ative o JavaScript para usá-los.',
    overview: 'Visão geral',
    campaigns: 'Campanhas',
    audience: 'Público',
    security: 'Segurança',
    stored: 'O que o site sabe',
    administration: 'Administração',
  },
  figures: {
    sent: 'Envios',
    opened: 'Aberturas',
    clicked: 'Cliques',
    subscribers: 'Assinantes',
  },
  overview: {
    welcome: ({ name }) => `Que bom ver você, ${name}`,
    period: 'Seus últimos 30 dias',
    newCampaign: 'Ver campanhas',
    growth: 'Crescimento do público',
    growthInWords: ({ from, to }) =>
      `Assinantes nos últimos doze meses: de ${from} a ${to}.`,
    latest: 'Últimas campanhas',
    allCampaigns: 'Todas as campanhas',
    protect: {
      title: 'Proteja sua conta',
      none: 'Se perder o celular, você não consegue fazer login. Com códigos de backup, você entra.',
      exhausted:
        'Você usou seu último código de backup. Obtenha novos códigos antes de precisar de um.',
      low: ({ count }) =>
        plural('pt-BR', count, {
          one: `Resta ${count} código de backup. Obtenha novos códigos antes de precisar dele.`,
          other: `Restam ${count} códigos de backup. Obtenha novos códigos antes de precisar do último.`,
        }),
      locked:
        'Seus códigos de backup foram bloqueados depois de muitas tentativas erradas.',
      action: 'Configurar os códigos',
    },
  },
  campaigns: {
    about: 'Tudo o que você enviou, agendou ou começou.',
    name: 'Campanha',
    state: 'Situação',
    states: { sent: 'Enviada', scheduled: 'Agendada', draft: 'Rascunho' },
    sentOn: ({ audience, day }) => `${audience}, envio feito em ${day}`,
    scheduledFor: ({ audience, day }) => `${audience}, envio previsto para ${day}`,
    draftFor: ({ audience }) => `${audience}, envio ainda sem data`,
    names: {
      autumn: 'Novidades de outono do ateliê',
      welcome: 'Boas-vindas com dez por cento de desconto',
      workshop: 'Restam dois lugares no sábado',
      survey: 'Que cores você quer?',
      holidays: 'Encomende a tempo para as festas',
      returning: 'Faz tempo que não vemos você',
    },
  },
  audience: {
    about: 'Pessoas que aceitaram receber seus e-mails.',
    groups: {
      everybody: 'Todas as pessoas',
      customers: 'Clientes',
      newcomers: 'Novos assinantes',
      events: 'Participantes de oficinas',
    },
    abouts: {
      everybody: 'Todas as que confirmaram o endereço.',
      customers: 'Compraram algo no último ano.',
      newcomers: 'Fizeram a inscrição nos últimos 30 dias.',
      events: 'Participaram de uma oficina.',
    },
    thisMonth: ({ change }) => `${change} neste mês`,
  },
};
