import 'backup-codes/elements/define';

// A code was taken and the session is there.
document.addEventListener('backup-codes-redeem', () => {
  location.assign('/account');
});
