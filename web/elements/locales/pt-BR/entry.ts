/** The entry and scanning in Brazilian Portuguese. `../pt-BR.ts` has the terms. */
export const entry = {
  // entry/announcing.ts
  'bc-entry-scanned':
    'O código está no campo. Compare-o com sua lista e depois continue.',
  'bc-entry-sending': 'Verificando o código…',
  'bc-entry-wait': 'Tentativas demais. Espere até o tempo indicado acabar.',
  'bc-entry-again': 'Agora você pode tentar de novo.',

  // entry/views.ts
  'bc-entry-title': 'Digite um código de backup',
  'bc-entry-title-confirm': 'Confirme com um código de backup',
  'bc-entry-confirm': 'Confirmar',
  'bc-entry-locked': 'Os códigos de backup estão bloqueados',
  'bc-entry-another-way': 'Faça login de outra forma.',
  'bc-entry-recovery': 'Não tenho nada disso',
  'bc-entry-scan': 'Escanear',
  'bc-entry-loading': 'Um momento…',
  'bc-entry-none': 'Esta conta não tem códigos de backup. Faça login de outra forma.',
  'bc-entry-suspended':
    'Houve muitas tentativas erradas. Faça login de outra forma ou use um navegador em que você já fez login antes.',
  'bc-entry-label': 'Código de backup',
  'bc-entry-send': 'Fazer login',

  // scanning/view.ts
  'bc-scan-title': 'Escanear um código',
  'bc-scan-choose': 'Escolha um código',
  'bc-scan-take': 'Pegue um que você não riscou.',
  'bc-scan-hold': 'Aponte a câmera para o quadrado ao lado de um código.',
  'bc-scan-photo':
    'Tire uma foto do quadrado ao lado de um código ou escolha o arquivo que você salvou.',
  'bc-scan-no-camera': 'Esta página não pode usar sua câmera. Use uma foto.',
  'bc-scan-no-decoder': 'Este navegador não consegue ler o quadrado. Digite o código.',
  'bc-scan-not-found':
    'Não há nenhum código de backup nesta imagem. Chegue mais perto ou digite o código.',
  'bc-scan-not-in-file':
    'Não há nenhum código de backup nesse arquivo. Se ele estiver criptografado, primeiro abra-o com as cinco palavras.',
  'bc-scan-another':
    'Isso não é um código de backup. Use o quadrado ao lado de um código.',
  'bc-scan-file': 'Usar foto ou arquivo',

  // entry/attempt-texts.ts
  'bc-entry-expired': 'Este login demorou demais. Comece de novo.',
  'bc-entry-never-on':
    'Os códigos que você criou em {0} (conjunto {1}) nunca foram ativados, por isso não funcionam.',
  'bc-entry-wrong': 'Esse não é um dos seus códigos. Confira sua lista e tente de novo.',
  'bc-entry-used': 'Você usou o código {0} em {1}. Tente o próximo.',
  'bc-entry-used-of':
    'Você usou o código {0} em {1} (do conjunto criado em {2}). Tente o próximo.',
  'bc-entry-replaced':
    'Este código é de um conjunto mais antigo, criado em {0} e substituído em {1}. Use sua lista mais recente.',
  'bc-entry-withdrawn':
    'Este código é de um conjunto criado em {0} e removido em {1}. Use outra lista ou faça login de outra forma.',
  'bc-entry-spent':
    'Este código é de um conjunto criado em {0} e esgotado em {1}. Use outra lista ou faça login de outra forma.',

  // entry/accepted-view.ts
  'bc-entry-in': 'Você entrou na conta',
  'bc-entry-confirmed': 'Identidade confirmada',
  'bc-entry-used-now': 'Você acabou de usar o código {0}. Risque esse código.',
  'bc-entry-used-now-named':
    'Você acabou de usar o código {0} de “{1}”. Risque esse código.',
  'bc-entry-used-now-made':
    'Você acabou de usar o código {0} do conjunto criado em {1}. Risque esse código.',
  'bc-entry-left-one': 'Resta {0}.',
  'bc-entry-left-other': 'Restam {0}.',
  'bc-entry-none-left': 'Não resta nenhum.',
  'bc-entry-lost':
    'Perdeu o celular? Configure um novo agora. Você não vai precisar confirmar sua identidade de novo.',
  'bc-entry-few':
    'Seus códigos estão acabando. Obtenha novos agora, enquanto tem acesso à conta.',
  'bc-entry-last':
    'Esse era o último código desta lista. Obtenha novos códigos agora, ou da próxima vez você pode ficar sem acesso.',
  'bc-entry-new-phone': 'Configurar novo celular',

  // entry/lost/
  'bc-lost-title': 'Perdeu tudo?',
  'bc-lost-what':
    'Vamos enviar uma mensagem para todos os e-mails e telefones desta conta. Abra o link da mensagem e espere, em geral um dia. Depois você pode obter novos códigos.',
  'bc-lost-again':
    'Já esperou? Peça mais uma vez, e vamos enviar o link que conclui a recuperação.',
  'bc-lost-ask': 'Receber mensagem',
  'bc-lost-truth':
    'Sem um código, não dá para fazer login por esta página, e ninguém pode trazer de volta códigos perdidos. Sua conta ainda está aberta em outro lugar, talvez em outro dispositivo? Obtenha novos códigos por lá.',
  'bc-lost-others': 'Se não, veja o que o site oferece:',
  'bc-lost-support':
    'Se não, fale com o suporte do site. Lá podem dizer o que é possível fazer.',
  'bc-asked-title': 'Procure nossa mensagem',
  'bc-asked-what':
    'Enviamos uma mensagem para todos os e-mails e telefones desta conta. Abra-a neste dispositivo.',
  'bc-asked-hours-one': 'A espera é de {0} hora, às vezes mais.',
  'bc-asked-hours-other': 'A espera é de {0} horas, às vezes mais.',
  'bc-asked-days-one': 'A espera é de {0} dia, às vezes mais.',
  'bc-asked-days-other': 'A espera é de {0} dias, às vezes mais.',
  'bc-asked-spam': 'Nada depois de alguns minutos? Procure no spam.',
  'bc-asked-digits': 'Recebi seis dígitos',
  'bc-asked-label': 'Seis dígitos de um SMS ou do seu contato de confiança',
  'bc-asked-incomplete': 'Digite todos os seis dígitos.',
  'bc-asked-wrong':
    'Esses dígitos estão errados ou não valem mais. Confira-os, ou volte e peça novos.',
  'bc-back': 'Voltar',
};
