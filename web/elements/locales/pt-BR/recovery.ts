/** The page of recovery links in Brazilian Portuguese. `../pt-BR.ts` has the terms. */
export const recovery = {
  // recovery/
  'bc-recovery-approve-title': 'Você pediu para recuperar sua conta?',
  'bc-recovery-approve-who':
    'Alguém está tentando fazer login na sua conta e diz que perdeu todos os códigos e dispositivos. Se for você, inicie a recuperação.',
  'bc-recovery-approve-what':
    'Depois você espera, em geral um dia. Avisamos todos os e-mails e telefones da sua conta, para que qualquer pessoa que receba nossas mensagens possa interromper a recuperação. Seus códigos antigos continuam funcionando até você ativar novos.',
  'bc-recovery-approve-not-you':
    'Não foi você? Não inicie a recuperação. Alguém sabe sua senha, então mude-a.',
  'bc-recovery-approve': 'Sim, sou eu: iniciar',
  'bc-recovery-approved-title': 'A espera começou',
  'bc-recovery-approved':
    'A espera termina em {0}. Depois, faça login de novo com sua senha e escolha “Não tenho nada disso”. Vamos enviar o link que conclui a recuperação.',
  'bc-recovery-found': 'Se você encontrar um código nesse meio-tempo, use-o.',
  'bc-recovery-finish-title': 'Sua espera acabou',
  'bc-recovery-finish-what':
    'Continue, e você vai receber novos códigos neste navegador. Quando você os ativar, todos os códigos anteriores param de funcionar e sua conta é desconectada em todos os lugares.',
  'bc-recovery-finish-not-you':
    'Não foi você? Não continue. Em uma das nossas outras mensagens, abra o link que interrompe a recuperação.',
  'bc-recovery-finish': 'Continuar',
  'bc-recovery-sign-in':
    'Primeiro faça login com sua senha em outra aba deste navegador. Depois volte aqui e escolha “Continuar”.',
  'bc-recovery-permitted-title': 'Agora você pode obter novos códigos',
  'bc-recovery-permitted':
    'Obtenha-os neste navegador até {0}. Nada mudou ainda, e seus códigos antigos continuam funcionando.',
  'bc-recovery-stop-title': 'Interromper esta recuperação?',
  'bc-recovery-stop-what':
    'Alguém pediu para recuperar sua conta. Se não foi você, interrompa a recuperação agora. Isso não dá a ninguém acesso à conta, e seus códigos ficam como estão.',
  'bc-recovery-stop-late':
    'Alguém já recuperou sua conta? Então interromper a recuperação bloqueia a conta até o suporte do site desbloqueá-la.',
  'bc-recovery-stop': 'Interromper',
  'bc-recovery-stop-expired':
    'Este link não funciona mais. Talvez a recuperação já tenha terminado. Se não foi você quem pediu, mude sua senha e fale com o suporte do site.',
  'bc-recovery-stopped-title': 'Recuperação interrompida',
  'bc-recovery-stopped': 'Não é mais possível continuar esta recuperação.',
  'bc-recovery-change-password': 'Agora mude sua senha, porque outra pessoa sabe qual é.',
  'bc-recovery-no-link-title': 'Abra o link da nossa mensagem',
  'bc-recovery-no-link':
    'Esta página precisa do link que enviamos. Abra a mensagem de novo e use o link dela.',
  'bc-recovery-refused-title': 'Não funcionou',
};
