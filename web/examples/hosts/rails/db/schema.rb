# frozen_string_literal: true

ActiveRecord::Schema.define(version: 1) do
  create_table :sessions, id: :string, if_not_exists: true do |t|
    t.string :account, null: false
    # The sign-in that it came of. This index keeps a repeated code from making another session.
    t.string :sign_in, null: false, index: { unique: true }
    # How the person has proved last who they are, and by which sign-in.
    t.string :stepped_up_by, null: false
    t.datetime :stepped_up_at, null: false
    t.string :code_set
    t.string :step_up
    t.datetime :ended_at
    t.timestamps
  end
end
