import { plural } from '../plural.js';
import type { NoticeTexts } from '../texts.js';

/** With "você". A set is a "conjunto", and a sheet a "lista", because it can be a file too. */
export const texts: NoticeTexts = {
  locale: 'pt-BR',
  direction: 'ltr',

  frame: {
    namedSet: ({ set, label }) => `${set} (${label})`,
    when: ({ time }) => `Quando: ${time}`,
    from: ({ place }) => `De onde: ${place}`,
    by: ({ operator }) => `Feito por: ${operator}`,
    about: ({ account, service }) =>
      `Esta mensagem é sobre a conta ${account} em ${service}.`,
    neverAsk: 'Nunca vamos pedir um código por telefone, e-mail ou chat.',
    unexpected: ({ service }) => `Se você não esperava por isso, fale com ${service}.`,
  },

  codes: {
    turnedOnSubject: 'Os códigos de backup estão ativados',
    replacedSubject: 'Seus códigos de backup foram substituídos',
    works: ({ set }) => `O conjunto ${set} já funciona.`,
    ended: ({ set }) => `Os códigos do conjunto ${set} não funcionam mais.`,

    signedInSubject: 'Um código de backup foi usado para fazer login',
    signedInLastSubject: 'Um código de backup foi usado para fazer login. Era o último',
    steppedUpSubject: 'Um código de backup foi usado para confirmar sua identidade',
    steppedUpLastSubject:
      'Um código de backup foi usado para confirmar sua identidade. Era o último',
    used: ({ position, set }) =>
      `Foi o código ${position} do conjunto ${set}. Risque-o na sua lista.`,
    left: ({ remaining, total }) =>
      plural('pt-BR', remaining, {
        one: `Resta ${remaining} código de ${total}.`,
        other: `Restam ${remaining} códigos de ${total}.`,
      }),
    noneLeft: 'Não resta nenhum código neste conjunto. Obtenha códigos novos agora.',
    fewLeft: 'Obtenha códigos novos antes de precisar do último.',
    notYou:
      'Se não foi você, outra pessoa pode entrar na sua conta. Mude sua senha e obtenha códigos novos agora.',

    removedSubject: 'Você removeu códigos de backup',
    removedByAdministratorSubject: 'Um administrador removeu códigos de backup',
    discardedSubject: 'Você descartou códigos de backup novos',
    discardedByAdministratorSubject: 'Um administrador descartou códigos de backup novos',
    discarded: ({ set }) =>
      `Os códigos do conjunto ${set} nunca foram ativados e não podem mais ser. Os códigos que já funcionavam continuam funcionando.`,

    wrongCodesSubject: 'Alguém digitou códigos de backup errados',
    lockedSubject: 'Seus códigos de backup estão bloqueados',
    wrongCodes: {
      strangers: ({ count }) =>
        plural('pt-BR', count, {
          one: `Alguém digitou ${count} código errado em um navegador que não conhecemos.`,
          other: `Alguém digitou ${count} códigos errados em um navegador que não conhecemos.`,
        }),
      browsers: ({ count }) =>
        plural('pt-BR', count, {
          one: `Alguém digitou ${count} código errado em um navegador em que você já tinha feito login.`,
          other: `Alguém digitou ${count} códigos errados em um navegador em que você já tinha feito login.`,
        }),
      sessions: ({ count }) =>
        plural('pt-BR', count, {
          one: `Alguém que tinha feito login na sua conta digitou ${count} código errado.`,
          other: `Alguém que tinha feito login na sua conta digitou ${count} códigos errados.`,
        }),
    },
    wrongCodesNotYou: {
      strangers: 'Se não foi você, alguém sabe sua senha. Mude-a.',
      browsers: 'Se não foi você, alguém usa seu navegador e sabe sua senha. Mude-a.',
      sessions:
        'Se não foi você, alguém fez login na sua conta. Saia da conta em todos os dispositivos.',
    },
    locked: 'Agora os códigos de backup não funcionam ali.',
    unlock:
      'Para desbloqueá-los, faça login de outra forma. Depois digite um dos seus códigos na conta ou obtenha códigos novos.',
    unlockedSubject: 'Seus códigos de backup voltaram a funcionar',
    unlocked:
      'Seus códigos estavam bloqueados depois de muitas tentativas erradas. Eles voltaram a funcionar.',

    preparedSubject: 'Códigos de backup foram criados para você',
    turnOnPrepared: ({ set }) =>
      `Para ativar o conjunto ${set}, digite um dos códigos dele na sua conta.`,
    preparedUnexpected: ({ service }) =>
      `Se você não esperava por isso, fale com ${service} antes de usar os códigos.`,

    reviewSubject: 'Você ainda tem seus códigos de backup?',
    setHasLeft: ({ set, remaining, total }) =>
      plural('pt-BR', remaining, {
        one: `No conjunto ${set} resta ${remaining} código de ${total}.`,
        other: `No conjunto ${set} restam ${remaining} códigos de ${total}.`,
      }),
    review:
      'Procure sua lista e digite um dos códigos dela na sua conta. Isso não gasta o código.',
    reviewLost: 'Se você não a encontrar, obtenha códigos novos lá mesmo.',

    notTurnedOnSubject: 'Seus novos códigos de backup não estão ativados',
    turnOn: ({ set, until }) =>
      `Os códigos do conjunto ${set} ainda não funcionam. Para ativá-los, digite um deles na sua conta até ${until}.`,
    neverTurnedOn: ({ set }) =>
      `Os códigos do conjunto ${set} nunca foram ativados e não podem mais ser. Jogue-os fora e obtenha códigos novos na sua conta.`,
  },

  recovery: {
    asked: {
      subject: 'Você pediu para recuperar sua conta?',
      text: 'Alguém que tem sua senha diz que perdeu todos os códigos e quer recuperar sua conta.',
    },
    nothingYet: 'Nada acontece se você não aprovar.',
    openedSubject: 'Alguém está recuperando sua conta',
    halfwaySubject: 'Sua conta será recuperada em breve',
    canFinish: ({ ready }) =>
      `A recuperação da sua conta poderá ser concluída a partir de ${ready}.`,
    signInThen:
      'Se for você, faça login de novo nesse momento e diga que não tem nenhum dos seus códigos.',
    shortenedSubject: 'Um administrador quer recuperar sua conta antes do previsto',
    mustAgree: ({ missing }) =>
      plural('pt-BR', missing, {
        one: 'Um administrador quer recuperar sua conta antes do previsto. Ainda falta a aprovação de mais um administrador.',
        other: `Um administrador quer recuperar sua conta antes do previsto. Ainda falta a aprovação de mais ${missing} administradores.`,
      }),
    waitIsOver: 'A espera para recuperar sua conta acabou.',
    readySubject: 'Sua conta já pode ser recuperada',
    signInNow:
      'Se for você, faça login de novo e diga que não tem nenhum dos seus códigos.',
    finishAsked: {
      subject: 'Conclua a recuperação da sua conta',
      text: 'Alguém que tem sua senha pediu a última etapa da recuperação.',
    },
    stopByEarlierLink:
      'Se não foi você, interrompa a recuperação com o link de uma das nossas mensagens anteriores.',
    cancelled: {
      subject: 'A recuperação da sua conta foi interrompida',
      text: 'A recuperação da sua conta foi interrompida. Seus códigos continuam como estão.',
    },
    stoppedSomebody:
      'Você a interrompeu porque outra pessoa tinha pedido? Mude sua senha, porque essa pessoa a conhece.',
    used: {
      subject: 'Sua conta foi recuperada',
      text: 'Sua conta foi recuperada, com novos códigos e uma nova segunda etapa. Os antigos não funcionam mais, e todas as sessões foram encerradas.',
    },
    lockByLink:
      'Se não foi você, abra o link que interrompe a recuperação. Ele bloqueia sua conta.',
    frozen: {
      subject: 'Sua conta está bloqueada',
      text: 'Sua conta está bloqueada, porque alguém avisou que outra pessoa a tinha recuperado.',
    },
    askToUnlock: ({ service }) => `Peça o desbloqueio a ${service}.`,
    unfrozen: {
      subject: 'Sua conta está desbloqueada',
      text: 'Sua conta está desbloqueada. Você já pode fazer login de novo.',
    },
    notYou: 'Se não foi você, outra pessoa sabe sua senha. Mude-a.',

    approve: 'Se for você, comece aqui. Este link vale por um dia, no máximo:',
    finish: 'Se for você, continue no navegador em que você está fazendo login:',
    stop: 'Se não foi você, interrompa a recuperação aqui:',
    typeDigits: ({ digits }) =>
      `Se for você, digite estes dígitos onde você está fazendo login: ${digits}`,
    keepDigits: 'Não informe estes dígitos a ninguém.',

    contact: {
      askedSubject: ({ account }) => `${account} pediu sua ajuda?`,
      asked: ({ account }) =>
        `Alguém quer recuperar a conta ${account} e precisa que você informe seis dígitos.`,
      giveDigits: ({ digits }) =>
        `Ligue para a pessoa dona da conta ou encontre-a. Se foi ela mesma que pediu, diga a ela estes dígitos: ${digits}`,
      warn: 'Não escreva os dígitos em uma mensagem e não os informe a mais ninguém. Se essa pessoa não pediu ajuda, avise-a: alguém sabe a senha dela.',
      openSubject: ({ account }) => `Alguém está recuperando a conta ${account}`,
      open: ({ account }) =>
        `Alguém está recuperando a conta ${account}. Pergunte à pessoa dona da conta se ela sabe disso.`,
      stop: 'Se a pessoa dona da conta não pediu isso, interrompa a recuperação aqui:',
      finishSubject: ({ account }) => `A espera da conta ${account} acabou`,
      finish: ({ account }) => `A espera para recuperar a conta ${account} acabou.`,
      passOnLink:
        'Ligue para a pessoa dona da conta ou encontre-a. Se foi ela mesma que pediu, dê a ela este link. Ela deve abri-lo no navegador em que está fazendo login:',
      usedSubject: ({ account }) => `A conta ${account} foi recuperada`,
      used: ({ account }) =>
        `A conta ${account} foi recuperada. Os códigos antigos não funcionam mais.`,
      cancelledSubject: ({ account }) =>
        `A recuperação da conta ${account} foi interrompida`,
      cancelled: ({ account }) =>
        `A recuperação da conta ${account} foi interrompida. Nada mudou.`,
      frozenSubject: ({ account }) => `A conta ${account} está bloqueada`,
      frozen: ({ account }) =>
        `A conta ${account} está bloqueada, porque alguém avisou que outra pessoa a tinha recuperado.`,
      unfrozenSubject: ({ account }) => `A conta ${account} está desbloqueada`,
      unfrozen: ({ account }) =>
        `A conta ${account} está desbloqueada. A pessoa dona da conta já pode fazer login de novo.`,
      about: ({ account, service }) =>
        `Você recebe esta mensagem porque é um contato da conta ${account} em ${service}.`,
    },
  },

  reminder: {
    subject: 'Lembrete sobre seus códigos de backup',
    notTurnedOn:
      'Seus códigos de backup não estão ativados. Digite um deles na sua conta ou obtenha códigos novos.',
    none: 'Você não tem códigos de backup. Se perder seu celular, não vai conseguir fazer login. Obtenha códigos agora.',
    usedUp: 'Você usou seu último código de backup. Obtenha códigos novos agora.',
    low: ({ remaining }) =>
      plural('pt-BR', remaining, {
        one: `Resta ${remaining} código de backup. Obtenha códigos novos antes de precisar dele.`,
        other: `Restam ${remaining} códigos de backup. Obtenha códigos novos antes de precisar do último.`,
      }),
    locked:
      'Seus códigos de backup estão bloqueados depois de muitas tentativas erradas. Digite um deles na sua conta para desbloqueá-los.',
    review:
      'Você ainda tem seus códigos de backup? Procure sua lista e digite um código na sua conta. Isso não gasta o código.',
    where: 'Faça login e abra as configurações da sua conta.',
  },
};
