import type { AdministrationTexts } from '../administration.js';
import { plural } from '../language.js';

export const administration: AdministrationTexts = {
  page: {
    onlyFor: ({ name }) => `Só ${name} pode ver esta página.`,
    signInAs: ({ name }) => `Fazer login como ${name}`,
    signOutFirst: 'Primeiro saia da conta.',
    confirmTitle: 'Confirme sua identidade',
    confirmWhy:
      'Você fez login há algum tempo ou com um código de backup. Confirme sua identidade e depois repita o que fez.',
    confirm: 'Confirmar',
    accounts: 'Contas',
    groupLink: ({ title, count }) => `${title}: ${count}`,
    groups: {
      everybody: 'Todas',
      'no-codes': 'Sem códigos',
      low: 'Poucos códigos',
      'not-looked-at': 'Lista não verificada',
      'never-turned-on': 'Nunca ativados',
      locked: 'Bloqueados',
    },
    noneInGroup: 'Nenhuma conta está neste grupo.',
    remind: 'Enviar lembrete a quem precisa fazer algo',
    reminded: ({ accounts }) =>
      `Lembrete enviado a ${accounts}. Cada conta recebe no máximo um e-mail por dia.`,
    remindedNobody:
      'Nenhum lembrete foi enviado. Cada conta recebe no máximo um e-mail por dia.',
    download: 'Baixar como CSV',
    columns: ['Conta', 'Códigos de backup', 'Restantes', 'Conjuntos'],
    lockedSince: ({ time }) => `Bloqueados desde ${time}.`,
    unlockCodes: ({ account }) => `Desbloquear os códigos de backup de ${account}`,
    historyOf: ({ account }) => `Histórico de ${account}`,
    revoke: 'Revogar…',
    revokeSet: ({ set }) => `Revogar o conjunto ${set}…`,
    revokeForGood: ({ set }) => `Revogar ${set} de vez`,
    setIsGone: ({ set }) =>
      `O conjunto ${set} não existe mais ou já deixou de funcionar.`,
  },
  states: {
    none: 'Não tem códigos',
    active: ({ count }) =>
      plural('pt-BR', count, {
        one: `Ainda tem ${count} código`,
        other: `Ainda tem ${count} códigos`,
      }),
    low: ({ count }) =>
      plural('pt-BR', count, {
        one: `Quase no fim: resta ${count}`,
        other: `Quase no fim: restam ${count}`,
      }),
    exhausted: 'Usou o último código',
    suspended: ({ count }) =>
      plural('pt-BR', count, {
        one: `Bloqueado, resta ${count} código`,
        other: `Bloqueados, restam ${count} códigos`,
      }),
    reviewAsk: 'Verificou a lista pela última vez há cinco meses ou mais',
    reviewDue: 'Precisa procurar a lista',
    reviewOverdue: 'Não procurou a lista a tempo',
    neverTurnedOn: 'Criou códigos e não os ativou',
    setActive: 'Funciona',
    setPending: 'Ainda não ativado',
    setRevoked: 'Não funciona mais',
    setSpent: 'Todos os códigos usados',
    left: ({ remaining, total }) =>
      plural('pt-BR', remaining, {
        one: `Resta ${remaining} código de ${total}`,
        other: `Restam ${remaining} códigos de ${total}`,
      }),
    madeOn: ({ day }) => `Criado em ${day}`,
    preparedBy: ({ name }) => `Preparado por ${name}`,
    checkedOn: ({ day }) => `Última verificação em ${day}`,
    reviewBy: ({ day }) => `Procurar a lista até ${day}`,
    joined: (sentences) => `${sentences.join('. ')}.`,
  },
  recoveries: {
    title: 'Recuperações de contas',
    none: 'Não há nenhuma em andamento.',
    frozenSince: ({ time }) =>
      `Bloqueada desde ${time}, porque alguém avisou que outra pessoa a recuperou. Descubra primeiro de quem é a conta.`,
    unlock: ({ account }) => `Desbloquear a conta de ${account}`,
    asked: ({ time, by }) => `Pedida em ${time} e aprovada por ${by}.`,
    askedFrom: ({ time, from, by }) =>
      `Pedida em ${time} no navegador ${from} e aprovada por ${by}.`,
    wasReady: ({ time }) => `Já pode ser concluída (desde ${time}).`,
    willBeReady: ({ time }) => `Poderá ser concluída a partir de ${time}.`,
    stop: ({ account }) => `Interromper a recuperação de ${account}`,
    moveClock: 'Adiantar o relógio da demo',
  },
  imports: {
    title: 'Importação',
    about:
      'Importe conjuntos criados offline para contas deste site. Cada pessoa ativa os próprios códigos ao digitar um deles.',
    file: 'Arquivo de importação',
    import: 'Importar',
    chooseFile: 'Escolha um arquivo.',
    wasRead: 'O arquivo foi lido:',
    line: ({ account, set, outcome }) => `${account}, conjunto ${set}: ${outcome}`,
    outcomes: {
      pending:
        'importado; a pessoa que tem a lista o ativa ao digitar um dos códigos dele',
      active: 'importado e ativado',
      too_many_sets: 'não importado, porque a conta já tem conjuntos demais',
      already_enrolled: 'não importado, porque este site já o recebeu antes',
    },
    notAFile: ({ error }) =>
      `Nada foi importado: este não é um arquivo de importação (${error}).`,
    unknownAccounts: ({ accounts }) =>
      `Nada foi importado. Sem conta neste site: ${accounts}.`,
    unknownAndMore: ({ accounts, count }) =>
      `Nada foi importado. Sem conta neste site: ${accounts} e mais ${count}.`,
    quoted: ({ name }) => `“${name}”`,
  },
  journal: {
    title: 'O que os administradores fizeram',
    empty: 'Nada desde que esta demo foi iniciada.',
    acts: {
      downloaded: ({ actor, group }) => `${actor} baixou as contas do grupo “${group}”.`,
      reminded: ({ actor, account }) => `${actor} enviou um lembrete a ${account}.`,
      'reminded-nobody': ({ actor }) =>
        `${actor} pediu lembretes, mas nenhum foi enviado.`,
      'removed-set': ({ actor, set, account }) =>
        `${actor} removeu o conjunto ${set} de ${account}.`,
      'unlocked-codes': ({ actor, account }) =>
        `${actor} desbloqueou os códigos de backup de ${account}.`,
      'stopped-recovery': ({ actor, account }) =>
        `${actor} interrompeu a recuperação de ${account}.`,
      'unlocked-account': ({ actor, account }) =>
        `${actor} desbloqueou a conta de ${account}.`,
      'imported-set': ({ actor, set, account }) =>
        `${actor} importou o conjunto ${set} para ${account}.`,
    },
  },
};
