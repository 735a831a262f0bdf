import type { AccountTexts } from '../account.js';
import { plural } from '../language.js';

export const account: AccountTexts = {
  signIn: {
    title: 'Fazer login',
    promise: 'Escreva para quem quer ter notícias suas.',
    virtues: [
      'Newsletters sem programar',
      'Números que você entende',
      'Códigos de backup que só você tem',
    ],
    asOneOf: 'Escolha quem você é.',
    people: {
      ada: 'Escreve newsletters',
      office: 'Duas pessoas, duas listas',
      grace: 'A administradora',
    },
    orType: 'Ou digite seus dados',
    name: 'Nome',
    password: 'Senha',
    continue: 'Continuar',
    demoPassword: ({ password }) =>
      `Nesta demo, a senha é a mesma para todas as contas: ${password}`,
    tooManyTries: 'Tentativas demais. Espere alguns minutos.',
    noMatch: 'O nome e a senha não combinam.',
    tooLate: 'Este login demorou demais. Comece de novo.',
  },
  secondStep: {
    title: 'Segunda etapa',
    about: 'Abra o app autenticador no celular e digite os dígitos que ele mostra.',
    digits: 'Seis dígitos do app autenticador',
    signIn: 'Fazer login',
    lostPhone: 'Perdeu o celular?',
    useBackupCode: 'Usar um código de backup',
    backupCode: 'Código de backup',
    useAuthenticator: 'Usar o app autenticador',
    startOver: 'Começar de novo',
    wrong: 'Esses dígitos não estão certos. Use os que aparecem agora.',
    used: 'Você já usou esses dígitos. Espere os próximos (30 segundos).',
    newPhone:
      'Você adicionou este celular com um código de backup. Por três dias, ele só serve para fazer login.',
    oldPhone:
      'Este celular foi substituído quando a conta foi recuperada, por isso não funciona mais. Se não foi você, escreva para support@postbox.example.',
    frozen:
      'Esta conta está bloqueada, porque alguém avisou que outra pessoa a recuperou. Escreva para support@postbox.example.',
  },
  stepUp: {
    title: 'Confirme sua identidade',
    confirm: 'Confirmar',
    useBackupCode: 'Perdeu o celular? Usar um código de backup',
    yourPassword: 'Sua senha',
    toTheCode: 'Continuar para o código',
    cancel: 'Cancelar',
    wrongPassword: 'Essa senha não está certa.',
    signedOut: 'Sua sessão terminou. Primeiro faça login em outra aba.',
    unreachable: 'Não foi possível acessar o site agora. Tente de novo.',
  },
  security: {
    about: 'Como você faz login e como recupera o acesso.',
    methods: 'Formas de fazer login',
    password: 'Senha',
    passwordAbout: 'A primeira etapa de cada login.',
    authenticator: 'App autenticador',
    authenticatorAbout: 'A segunda etapa: seis dígitos do seu celular.',
    on: 'Em uso',
    newPhone: 'Configurar novo celular',
    seeStored: 'Ver o que guardamos dos seus códigos',
    otherWays: 'Nossos administradores também podem desbloqueá-los.',
    history: 'Histórico dos seus códigos de backup',
    notYou: 'Se não foi você, mude sua senha, obtenha novos códigos e avise-nos.',
  },
  newPhone: {
    title: 'Configurar novo celular',
    scan: 'Escaneie isto com o app autenticador do seu novo celular.',
    qr: 'QR code para seu novo celular',
    digits: 'Seis dígitos do seu novo celular',
    afterCode:
      'Você fez login com um código de backup. Por isso, seu celular antigo funciona por mais três dias. Até lá, o novo só serve para fazer login e obter novos códigos.',
    afterPhone: 'Seu celular antigo vai parar de funcionar.',
    add: 'Adicionar este celular',
    notNow: 'Agora não',
    codesFollow:
      'Em seguida, você obtém novos códigos. Seu novo celular vai funcionar assim que eles forem ativados.',
    goOn: 'Ir para os novos códigos',
  },
  recovery: {
    title: 'Recuperação da conta',
    signIn: 'Fazer login',
    support: ({ address }) => `Ou escreva para ${address}.`,
    newCodes: 'Obter novos códigos',
  },
  history: {
    empty: 'Nada aconteceu ainda.',
    you: 'Você',
    anAdministrator: 'Administração',
    administrator: ({ name }) => `${name}, administração`,
    somebody: 'Alguém',
    whoFrom: ({ who, from }) => `${who}, ${from}`,
    enrolled: ({ set }) => `Conjunto ${set} criado, ainda não ativado.`,
    confirmed: ({ set }) => `Conjunto ${set} ativado.`,
    usedToSignIn: ({ number, set, remaining, total }) =>
      plural('pt-BR', remaining, {
        one: `Login com o código ${number} do conjunto ${set}. Resta ${remaining} de ${total}.`,
        other: `Login com o código ${number} do conjunto ${set}. Restam ${remaining} de ${total}.`,
      }),
    usedToConfirm: ({ number, set, remaining, total }) =>
      plural('pt-BR', remaining, {
        one: `Identidade confirmada com o código ${number} do conjunto ${set}. Resta ${remaining} de ${total}.`,
        other: `Identidade confirmada com o código ${number} do conjunto ${set}. Restam ${remaining} de ${total}.`,
      }),
    low: ({ set }) => `Restam poucos códigos no conjunto ${set}.`,
    exhausted: ({ set }) => `Não resta nenhum código no conjunto ${set}.`,
    replaced: ({ set }) => `O conjunto ${set} foi substituído.`,
    discarded: ({ set }) => `Conjunto ${set} descartado antes de ser ativado.`,
    removed: ({ set }) => `Conjunto ${set} removido.`,
    failures: {
      strangers: ({ count }) =>
        plural('pt-BR', count, {
          one: `${count} código errado em um navegador desconhecido.`,
          other: `${count} códigos errados em um navegador desconhecido.`,
        }),
      browsers: ({ count }) =>
        plural('pt-BR', count, {
          one: `${count} código errado em um navegador conhecido.`,
          other: `${count} códigos errados em um navegador conhecido.`,
        }),
      sessions: ({ count }) =>
        plural('pt-BR', count, {
          one: `${count} código errado dentro da conta, depois do login.`,
          other: `${count} códigos errados dentro da conta, depois do login.`,
        }),
    },
    suspended: {
      strangers: ({ count }) =>
        plural('pt-BR', count, {
          one: `Bloqueio depois de ${count} código errado em um navegador desconhecido.`,
          other: `Bloqueio depois de ${count} códigos errados em um navegador desconhecido.`,
        }),
      browsers: ({ count }) =>
        plural('pt-BR', count, {
          one: `Bloqueio depois de ${count} código errado em um navegador conhecido.`,
          other: `Bloqueio depois de ${count} códigos errados em um navegador conhecido.`,
        }),
      sessions: ({ count }) =>
        plural('pt-BR', count, {
          one: `Bloqueio depois de ${count} código errado dentro da conta, depois do login.`,
          other: `Bloqueio depois de ${count} códigos errados dentro da conta, depois do login.`,
        }),
    },
    lifted: 'Códigos desbloqueados.',
    imported: ({ set }) => `Conjunto ${set} importado.`,
    importedActive: ({ set }) => `Conjunto ${set} importado e ativado.`,
    reviewDue: ({ set }) => `Pedido para procurar a lista do conjunto ${set}.`,
    neverConfirmed: ({ set }) => `O conjunto ${set} nunca foi ativado e não existe mais.`,
    notConfirmedYet: ({ set }) => `O conjunto ${set} está há um dia sem ser ativado.`,
    recovery: {
      asked: 'Recuperação da conta pedida.',
      opened: 'Recuperação da conta aprovada.',
      halfway: 'Metade da espera para a recuperação já passou.',
      shortened: 'Espera para a recuperação encurtada.',
      ready: 'A espera para a recuperação acabou.',
      finishAsked: 'Pedido do link que conclui a recuperação.',
      cancelled: 'Recuperação da conta interrompida.',
      used: 'Conta recuperada.',
      frozen: 'Conta bloqueada, porque outra pessoa a tinha recuperado.',
      unfrozen: 'Conta desbloqueada.',
    },
  },
};
