create table account (
  id uuid primary key,
  phone text not null,
  verification text not null unique -- the proof's jti
);
