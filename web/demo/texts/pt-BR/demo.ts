import type { DemoTexts } from '../demo.js';
import { plural } from '../language.js';

export const demo: DemoTexts = {
  guide: {
    name: 'Guia',
    progress: ({ step, of }) => `Demo ${step}/${of}`,
    steps: {
      'sign-in': {
        text: 'Faça login como Ada. Basta um clique.',
        action: 'Entrar como Ada',
      },
      'get-codes': {
        text: 'E se um dia você ficar sem o celular? Obtenha códigos de backup.',
        action: 'Ir para Segurança',
      },
      'lose-phone': {
        text: 'Seus códigos estão ativados. Agora perca seu celular.',
        action: 'Perder o celular',
      },
      'use-code': {
        text: 'Você perdeu o celular. Faça login com um código de backup.',
        action: 'Entrar como Ada',
      },
      'see-stored': {
        text: 'Agora veja o que este site sabe dos seus códigos.',
        action: 'O que o site sabe',
      },
      'lose-everything': {
        text: 'Você já viu tudo. Explore à vontade, ou perca o celular e os códigos.',
        action: 'Perder tudo',
      },
      recover: {
        text: 'Faça login sem celular e sem códigos. Uma mensagem em “E-mails” ajuda.',
        action: 'Entrar como Ada',
      },
    },
    atDigits: 'O celular mostra seis dígitos. Preencha o campo com eles e faça login.',
    atSecurity: 'Obtenha códigos de backup, salve-os e ative-os.',
    atDigitsWithoutPhone: 'Você perdeu o celular. Escolha “Usar um código de backup”.',
    atCode: 'Digite qualquer código que você salvou.',
    atCodeWithoutCodes:
      'Escolha “Não tenho nada disso”. A mensagem está em “E-mails”, e o relógio pula a espera.',
    close: 'Fechar',
    open: 'Guia',
    restart: 'Recomeçar',
    tools: 'Ferramentas da demo',
    inbox: 'E-mails',
    phone: 'Celulares',
    clock: 'Relógio',
  },
  phone: {
    of: ({ name }) => `Celular de ${name}`,
    app: 'Autenticador',
    fillIn: 'Preencher dígitos',
    lost: 'Este celular foi perdido.',
    all: 'Todos os celulares',
  },
  authenticator: {
    title: 'App autenticador',
    about:
      'Esta página faz o papel do app no seu celular. Digite os dígitos que estão aqui ou escaneie um QR code com um app de verdade. Os dígitos funcionam uma vez, e novos aparecem a cada 30 segundos.',
    newPhoneOf: ({ name }) => `${name}, novo celular`,
    qrOf: ({ name }) => `QR code para ${name}`,
  },
  inbox: {
    title: 'E-mails',
    about: 'Os e-mails que o Postbox enviou, dos mais novos aos mais antigos.',
    empty: 'Nenhum e-mail desde que esta demo foi iniciada.',
    to: ({ address }) => `Para ${address}`,
  },
  clock: {
    title: 'Relógio',
    now: ({ time }) => `Data e hora no Postbox: ${time}.`,
    ahead: ({ hours }) =>
      plural('pt-BR', hours, {
        one: `O relógio está ${hours} hora adiantado.`,
        other: `O relógio está ${hours} horas adiantado.`,
      }),
    hour: 'Adiantar uma hora',
    halfDay: 'Adiantar meio dia',
    day: 'Adiantar um dia',
    week: 'Adiantar uma semana',
    about: 'O tempo só anda para a frente. As sessões antigas demais terminam.',
  },
  errors: {
    title: 'Erro',
    missing: 'Esta página não existe.',
    unknownForm: 'Nenhum formulário deste site envia isso.',
    otherSite: 'Isso foi enviado por uma página de outro site.',
    tooLarge: 'Isso é grande demais.',
    failed: 'Algo deu errado.',
    toStart: 'Ir para o início',
  },
  stored: {
    about:
      'Isto é o que nosso banco de dados guarda sobre os seus códigos de backup, além de um histórico e do número de tentativas erradas. Os códigos em si não estão lá, porque nunca os tivemos.',
    code: {
      title: 'O código',
      text: 'Ele está na sua lista. Este site nunca o teve.',
    },
    proof: {
      title: 'A prova',
      text: 'Seu navegador calcula o hash do código com Argon2id. Ele envia só esse resultado, e só quando você usa o código.',
    },
    verifier: {
      title: 'O verificador',
      text: 'Guardamos o hash SHA-256 da prova. Com ele, não dá para obter de volta nem a prova nem o código.',
    },
    none: 'Ainda não guardamos nada, porque você não tem códigos de backup.',
    getCodes: 'Obter códigos de backup',
    set: ({ set }) => `Conjunto ${set}`,
    setRow: ({ table }) => `A linha do conjunto em ${table}`,
    columns: {
      set: 'ID do conjunto',
      label: 'Nome do conjunto',
      created: 'Criado em',
      kdf: 'Método de hash',
      salt: 'Salt',
      remaining: 'Códigos restantes',
    },
    codeRows: ({ table }) => `As linhas do conjunto em ${table}`,
    number: 'Código',
    onSheet: 'Na sua lista · nunca enviado',
    inDatabase: 'No nosso banco de dados · verificador',
    usedAt: 'Usado',
    unused: 'Não',
    emptyBoxes: 'Quadrados vazios',
    thief: ({ codes, megabytes }) =>
      `Quem roubasse esta tabela teria que tentar cerca de ${codes} códigos para achar um dos seus. Com Argon2id, cada tentativa custa ${megabytes} MiB de memória.`,
    usedCode:
      'O verificador de um código usado fica guardado, para podermos dizer a você quando o código foi usado. Ele não abre mais nada.',
    observer:
      'Quem espiona seu login vê a prova de um só código. Nesse momento o código já está usado, então a prova não vale nada.',
    statement: 'A consulta que leu tudo isto',
  },
};
