/**
 * Sentences, and indented below each the figures that it must give: all of them, and none where nothing is indented.
 * Terms have tests of their own.
 */
export const figureTable = `
# the shipped topic
Unlike traditional IT, AI tasks can have varying resource requirements depending on the development stage, model complexity, and data volume.
    contrast: [traditional IT] [AI tasks]
    enumeration: [development stage] [model complexity] [data volume]
This variability demands a flexible and proactive approach to cost management.
    cause: [This variability] [a flexible and proactive approach to cost management]
Whether you're a data scientist, ML engineer, or business leader, this video will give you practical insights.
    enumeration: [data scientist] [ML engineer] [business leader]
As AI projects grow in scale and complexity, managing costs effectively becomes a make-or-break factor.
This involves performance profiling, cost-performance trade-off analysis, and leveraging hybrid and multi-cloud strategies.
    enumeration: [performance profiling] [cost-performance trade-off analysis] [leveraging hybrid and multi-cloud strategies]
It requires robust monitoring and analytics capabilities to gain visibility into resource usage patterns, identify inefficiencies, and make data-driven decisions.
    cause: [It] [robust monitoring and analytics capabilities to gain visibility into resource usage patterns, identify inefficiencies, and make data-driven decisions]
    enumeration: [gain visibility into resource usage patterns] [identify inefficiencies] [make data-driven decisions]
This continuous refinement process involves collaboration between data scientists, ML engineers, IT operations, and finance teams.
    enumeration: [data scientists] [ML engineers] [IT operations] [finance teams]
Don't forget to like, subscribe, and share your own experiences in the comments!
    imperative: [Don't forget to like, subscribe, and share your own experiences in the comments]
    enumeration: [like] [subscribe] [share your own experiences in the comments]
An exam, a holiday, a job interview, and a love letter each tip the scales another way.
    enumeration: [exam] [holiday] [job interview] [love letter]
Teachers, tutors, and study partners can all read the same page.
    enumeration: [Teachers] [tutors] [study partners]
AI infrastructure costs can account for up to 70% of total AI project expenses.
    number: [up to 70%] [total AI project expenses]
Proper cost optimization can lead to 30-50 % reduction in AI infrastructure costs.
    cause: [Proper cost optimization] [30-50 % reduction in AI infrastructure costs]
    number: [30-50 %] [reduction in AI infrastructure costs]
A team of five saved $3.5 million in 7.5 minutes.
    number: [five]
    number: [$3.5 million]
    number: [7.5 minutes]
Use discounted, interruptible compute resources for non-critical or fault-tolerant AI workloads.
    imperative: [Use discounted, interruptible compute resources for non-critical or fault-tolerant AI workloads]
AI workloads are dynamic and often unpredictable.
Thank you for watching, and we'll see you in the next video!
By implementing these techniques, you can reduce costs while maintaining or even improving performance.
    cause: [implementing these techniques] [you can reduce costs while maintaining or even improving performance]

# garden
Good soil holds water, feeds the roots, and keeps plants standing.
    enumeration: [holds water] [feeds the roots] [keeps plants standing]
Add compost, mulch, and a little patience.
    imperative: [Add compost, mulch, and a little patience]
    enumeration: [compost] [mulch] [a little patience]
You will need a spade, a rake and a pair of gloves.
    enumeration: [spade] [rake] [pair of gloves]
Healthy soil isn't dirt, it's a living community.
    contrast: [dirt] [living community]
Water early in the morning rather than at noon.
    contrast: [at noon] [Water early in the morning]
    imperative: [Water early in the morning rather than at noon]
Instead of spraying, invite ladybirds into your garden.
    contrast: [spraying] [invite ladybirds into your garden]
Worms turn leaves, peelings, and coffee grounds into compost.
    enumeration: [leaves] [peelings] [coffee grounds]
Roses need at least six hours of sun a day.
    number: [at least six hours] [sun]
Overwatering leads to root rot.
    cause: [Overwatering] [root rot]
What grows best on your balcony?
    question: [What grows best on your balcony]
In most gardens, slugs and snails are the main problem.
Sow the seeds, cover them with soil, and water gently.
    enumeration: [Sow the seeds] [cover them with soil] [water gently]
    imperative: [Sow the seeds, cover them with soil, and water gently]
Compost improves drainage, and that helps roots to breathe.
    cause: [Compost improves drainage] [roots to breathe]
Unlike tomatoes, beans don't mind a cool spring.
    contrast: [tomatoes] [beans]
Carrots, beets, and radishes grow quickly.
    enumeration: [Carrots] [beets] [radishes]
Water plants deeply but rarely.

# sleep
During deep sleep the brain clears out waste, stores memories, and resets stress.
    enumeration: [clears out waste] [stores memories] [resets stress]
Caffeine stays in your blood for 6 to 8 hours.
    number: [6 to 8 hours]
Sleep is not a luxury but a necessity.
    contrast: [luxury] [necessity]
Because light delays melatonin, screens keep us awake.
    cause: [light delays melatonin] [screens keep us awake]
Keep your bedroom cool, dark, and quiet.
    imperative: [Keep your bedroom cool, dark, and quiet]
    enumeration: [cool] [dark] [quiet]
Too little sleep makes us slower, hungrier, and more likely to fall ill.
    cause: [Too little sleep] [us slower, hungrier, and more likely to fall ill]
    enumeration: [slower] [hungrier] [more likely to fall ill]
While adults need seven hours, teenagers need nine.
    contrast: [adults need seven hours] [teenagers need nine]
    number: [seven hours]
    number: [nine]
Try to go to bed at the same time every night.
    imperative: [Try to go to bed at the same time every night]
Most people wake up twice a night.
    number: [twice a night]
Dreams fade quickly.
Sleep well!
    imperative: [Sleep well]
First, dim the lights.
    imperative: [dim the lights]
Insomnia affects one in three adults.
    number: [one in three] [adults]
A short nap boosts memory by 20%.
    cause: [A short nap] [memory by 20%]
    number: [20%] [memory]
Melatonin, however, is no cure.
While sleeping, your body repairs tissue.

# money
An emergency fund is the first step to financial freedom.
Saving isn't about giving things up; it's about buying choices.
    contrast: [giving things up] [buying choices]
Set aside $50 a month, and automate the transfer.
    imperative: [Set aside $50 a month, and automate the transfer]
    number: [$50 a month]
The average household carries $6,200 in credit card debt.
    number: [$6,200]
Interest of 3.5% doubles your debt in twenty years.
    number: [3.5%] [doubles]
    number: [twenty years]
Stocks, bonds, and funds carry different risks.
    enumeration: [Stocks] [bonds] [funds]
Diversification reduces risk, so your savings survive a bad year.
    cause: [Diversification reduces risk] [your savings survive a bad year]
By paying yourself first, you can build a habit.
    cause: [paying yourself first] [you can build a habit]
Index funds cost less, whereas active funds rarely beat the market.
    contrast: [Index funds cost less] [active funds rarely beat the market]
In 2008, banks and insurers failed.
Don't forget to review your budget every January.
    imperative: [Don't forget to review your budget every January]
Pay off expensive debt first, not the smallest one.
    contrast: [smallest one] [Pay off expensive debt first]
    imperative: [Pay off expensive debt first, not the smallest one]
It can take years to recover, and many people never do.
Compound interest enables small savers to become millionaires.
    cause: [Compound interest] [small savers to become millionaires]
However, fees, taxes, and inflation eat into returns.
    enumeration: [fees] [taxes] [inflation]
Is it better to rent or to buy?
    question: [Is it better to rent or to buy]
Budget, save, and invest.
    enumeration: [Budget] [save] [invest]
    imperative: [Budget, save, and invest]
The fund has returned 7% a year since 1990.
    number: [7% a year]

# climate
Wind turbines generate power day and night, in summer and winter.
Cities use 78% of the world's energy.
    number: [78%] [world's energy]
Sea levels rose by 20 centimetres between 1900 and 2018.
    number: [20 centimetres]
Heat pumps move heat instead of making it.
    contrast: [making it] [Heat pumps move heat]
Solar panels are now three times cheaper than in 2010.
    number: [three times]
Renewables create jobs in manufacturing, installation, and maintenance.
    cause: [Renewables] [jobs in manufacturing, installation, and maintenance]
    enumeration: [manufacturing] [installation] [maintenance]
Burning coal releases carbon, mercury and soot.
    enumeration: [carbon] [mercury] [soot]
This is not a problem for tomorrow.
Storage requires batteries, pumped hydro, or hydrogen.
    cause: [Storage] [batteries, pumped hydro, or hydrogen]
    enumeration: [batteries] [pumped hydro] [hydrogen]
Insulate your loft, seal your windows, and lower the thermostat.
    enumeration: [Insulate your loft] [seal your windows] [lower the thermostat]
    imperative: [Insulate your loft, seal your windows, and lower the thermostat]
A warmer ocean results in stronger storms.
    cause: [A warmer ocean] [stronger storms]
Why does it matter?
    question: [Why does it matter]
Nuclear power is safe, clean, and expensive.
    enumeration: [safe] [clean] [expensive]
More than 40 countries have pledged to end coal.
    number: [More than 40] [countries]
Small actions add up.
The grid runs 24/7.
    number: [24/7]

# security
Use a password manager, turn on two-factor authentication, and keep your software up to date.
    enumeration: [Use a password manager] [turn on two-factor authentication] [keep your software up to date]
    imperative: [Use a password manager, turn on two-factor authentication, and keep your software up to date]
Attackers don't break in, they log in.
    contrast: [break in] [log in]
Phishing causes nine out of ten breaches.
    cause: [Phishing] [nine out of ten breaches]
    number: [nine out of ten] [breaches]
A firewall filters traffic between your network and the internet.
Never share your password.
    imperative: [Never share your password]
Ransomware encrypts your files so that you can't open them.
    cause: [Ransomware encrypts your files] [you can't open them]
Passwords are about length, not complexity.
    contrast: [complexity] [length]
Step 2 is to check the sender's address.
The second attack was faster.
Backups should be offline, encrypted, and tested.
    enumeration: [offline] [encrypted] [tested]
Let's look at the three most common attacks.
    imperative: [Let's look at the three most common attacks]
    number: [three] [most common attacks]
Security is a process rather than a product.
    contrast: [product] [process]
Who has access to your data?
    question: [Who has access to your data]
Thanks to encryption, stolen laptops are less of a worry.
    cause: [encryption] [stolen laptops are less of a worry]
Imagine a lock that changes its key every 30 seconds.
    imperative: [Imagine a lock that changes its key every 30 seconds]
    number: [every 30 seconds]
If you see something odd, report it.
    imperative: [report it]
Hackers look for weak passwords, old software, and open ports, and they never sleep.
    enumeration: [weak passwords] [old software] [open ports]

# cooking
Whisk the eggs, fold in the flour, and bake for 25 minutes.
    enumeration: [Whisk the eggs] [fold in the flour] [bake for 25 minutes]
    imperative: [Whisk the eggs, fold in the flour, and bake for 25 minutes]
    number: [25 minutes]
Fresh pasta needs only two ingredients.
    number: [two] [ingredients]
Salt draws out water, which means crisper vegetables.
    cause: [Salt draws out water] [crisper vegetables]
Season with salt, pepper, and lemon.
    imperative: [Season with salt, pepper, and lemon]
    enumeration: [salt] [pepper] [lemon]
The secret is patience, not heat.
    contrast: [heat] [patience]
Great bread takes time, flour, water, and salt.
    enumeration: [time] [flour] [water] [salt]
Low heat allows the collagen to melt.
    cause: [Low heat] [the collagen to melt]
Rest the steak for ten minutes, so the juices stay inside.
    cause: [Rest the steak for ten minutes] [the juices stay inside]
    imperative: [Rest the steak for ten minutes]
    number: [ten minutes]
Remember, you can always add salt, but you can't take it away.
    imperative: [Remember, you can always add salt, but you can't take it away]
Slice, season, and serve.
    enumeration: [Slice] [season] [serve]
    imperative: [Slice, season, and serve]
Cooking is chemistry.
Is your oven hot enough?
    question: [Is your oven hot enough]

# history
In 1969, two astronauts walked on the Moon.
    number: [two] [astronauts]
The printing press enabled ideas to spread across Europe.
    cause: [The printing press] [ideas to spread across Europe]
Rome was not built in a day.
The war ended in 1945, and the world changed.
Gutenberg combined movable type, oil-based ink, and the wine press.
    enumeration: [movable type] [oil-based ink] [wine press]
Trade routes carried silk, spices, and stories from China to Venice.
    enumeration: [silk] [spices] [stories]
For example, the Egyptians used beer, bread, and onions as wages.
    enumeration: [beer] [bread] [onions]
Half of the crew survived.
    number: [Half] [crew]
Millions of people left their villages for the factories.
    number: [Millions] [people]
Steam power drove factories, railways, and ships.
    enumeration: [factories] [railways] [ships]

# software
Tests document behaviour, catch regressions, and give you the courage to refactor.
    enumeration: [document behaviour] [catch regressions] [give you the courage to refactor]
The team meets on Mondays, Wednesdays, and Fridays.
    enumeration: [Mondays] [Wednesdays] [Fridays]
Continuous integration demands small commits and fast tests.
    cause: [Continuous integration] [small commits and fast tests]
Caching cut response times from 900 ms to 80 ms.
    number: [900 ms]
    number: [80 ms]
Code is read ten times more often than it is written.
    number: [ten times]
Good names help readers to understand code.
    cause: [Good names] [readers to understand code]
It works in the browser, on the server, and at the edge.
    enumeration: [in the browser] [on the server] [at the edge]
No servers, no queues, no waiting.
    enumeration: [No servers] [no queues] [no waiting]
Version 2.0 is here.
Think about your users.
    imperative: [Think about your users]
Simplicity is not the absence of features but the presence of focus.
    contrast: [absence of features] [presence of focus]

# traps
However, teams and managers agree.
When demand drops, capacity sits idle, and money burns.
If you plan, build, and test, you win.
    enumeration: [plan] [build] [test]
Rent, food, transport: these are the big three.
    number: [three]
He came, he saw, and he conquered.
London, Paris and Rome are old cities.
    enumeration: [London] [Paris] [Rome]
The results, however, and the costs were high.
This tool, which is free, and that one are similar.
Our goal is faster builds, fewer bugs, and happier users.
    enumeration: [faster builds] [fewer bugs] [happier users]
To save time, money, and energy, plan ahead.
    enumeration: [time] [money] [energy]
Prices fell in 2021, 2022 and 2023.
    enumeration: [2021] [2022] [2023]
We sell apples, pears, and more.
    enumeration: [apples] [pears]
The course covers design thinking, user research, and rapid prototyping in six weeks.
    enumeration: [design thinking] [user research] [rapid prototyping]
    number: [six weeks]
Let's explore eight powerful techniques for optimizing AI infrastructure costs:
    imperative: [Let's explore eight powerful techniques for optimizing AI infrastructure costs]
    number: [eight] [powerful techniques]
You can measure, compare, and improve your results.
    enumeration: [measure] [compare] [improve your results]
It affects cost, speed, quality, and customer trust.
    enumeration: [cost] [speed] [quality] [customer trust]
The pilot, the crew, and all 150 passengers survived.
    enumeration: [pilot] [crew] [all 150 passengers]
    number: [150] [passengers]
Data can be stored in files, databases or object stores.
    enumeration: [files] [databases] [object stores]
Reduce waste and improve yield.
    imperative: [Reduce waste and improve yield]
Whether in Berlin, Tokyo, or Lagos, people queue.
    enumeration: [Berlin] [Tokyo] [Lagos]
With Kubernetes, teams scale, and costs shrink.
It isn't only cheap but also reliable.
We do not know, but we can guess.
Not everyone agrees.
Don't worry, be happy.
    imperative: [Don't worry, be happy]
The market is not a monster but a mirror.
    contrast: [monster] [mirror]
It's not what you earn, it's what you keep.
    contrast: [what you earn] [what you keep]
Rather than guessing, measure.
    contrast: [guessing] [measure]
Choose quality over quantity.
    imperative: [Choose quality over quantity]
Cats are independent, while dogs need company.
    contrast: [Cats are independent] [dogs need company]
She read a book while waiting.
Prices rise; wages, however, stay flat.
Prices rise; however, wages stay flat.
    contrast: [Prices rise] [wages stay flat]
There is no silver bullet.
GPUs cost $2-4 per hour.
    number: [$2-4 per hour]
It takes 15–20 minutes.
    number: [15–20 minutes]
About 1 in 5 people never test their backups.
    number: [About 1 in 5] [people]
The population doubled.
Only half of all teams track costs.
    number: [half] [teams]
One of them left.
One hour a day is enough.
    number: [One hour a day]
No. 5 is my favourite.
Chapter 3 explains it.
Windows 11 needs 4 GB of RAM.
    number: [4 GB] [RAM]
The 1990s were different.
Over two million users signed up.
    number: [Over two million] [users]
It costs 3.5 million euros.
    number: [3.5 million euros]
Ten thousand steps a day keep you fit.
    number: [Ten thousand] [steps]
Response time fell by 50 percent.
    number: [50 percent]
The first 30 days matter most.
    number: [30 days]
We have two choices: fight or flee.
    number: [two] [choices]
The demands of modern life are high.
Customer demands change fast.
This lets you sleep.
    cause: [This] [you sleep]
Because of the storm, the train was late.
    cause: [the storm] [the train was late]
She left early because she was tired.
    cause: [she was tired] [She left early]
Exercise can help prevent heart disease.
    cause: [Exercise] [prevent heart disease]
Rising costs force companies to adapt.
    cause: [Rising costs] [companies to adapt]
Success doesn't require talent.
Poor planning often results in delays and higher costs.
    cause: [Poor planning] [delays and higher costs]
Use of plastic is rising.
Design matters.
Test early and often.
    imperative: [Test early and often]
Let's go!
    imperative: [Let's go]
Start small.
    imperative: [Start small]
Please subscribe.
    imperative: [Please subscribe]
Be patient.
    imperative: [Be patient]
Now, think about your last holiday.
    imperative: [think about your last holiday]
Cost optimization is an ongoing process.
Support teams answer questions.
Plan your week on Sunday.
    imperative: [Plan your week on Sunday]
Then press the button, and wait.
    imperative: [press the button, and wait]
Consider a small shop in Lisbon.
    imperative: [Consider a small shop in Lisbon]
Share this video with a friend.
    imperative: [Share this video with a friend]
Do you agree?
    question: [Do you agree]
Really?!
    question: [Really]

# everyday topics
Every morning, millions of commuters board trains, buses, and trams without thinking about timetables.
    number: [millions] [commuters]
    enumeration: [trains] [buses] [trams]
Electric cars have fewer moving parts, lower running costs, and no tailpipe emissions.
    enumeration: [fewer moving parts] [lower running costs] [no tailpipe emissions]
A balanced diet includes vegetables, whole grains, healthy fats, and lean protein.
    enumeration: [vegetables] [whole grains] [healthy fats] [lean protein]
You don't need a gym membership, expensive equipment, or hours of free time.
    enumeration: [gym membership] [expensive equipment] [hours of free time]
Strength training isn't just for athletes.
Ten minutes of stretching a day can reduce back pain by up to 30%.
    number: [Ten minutes] [stretching]
    number: [up to 30%] [back pain]
Start with your legs, then move to your core, and finish with your arms.
    enumeration: [Start with your legs] [move to your core] [finish with your arms]
    imperative: [Start with your legs, then move to your core, and finish with your arms]
Regular exercise helps you sleep better and think more clearly.
    cause: [Regular exercise] [you sleep better and think more clearly]
The human brain weighs about 1.4 kilograms and uses 20% of our energy.
    number: [about 1.4 kilograms]
    number: [20%] [energy]
Neurons don't store memories like files; they strengthen connections.
    contrast: [store memories like files] [strengthen connections]
When you learn something new, your brain changes.
Marketing used to be about reach, whereas today it's about relevance.
    contrast: [Marketing used to be about reach] [today it's about relevance]
Know your audience, craft a clear message, and measure the results.
    enumeration: [Know your audience] [craft a clear message] [measure the results]
    imperative: [Know your audience, craft a clear message, and measure the results]
Email still delivers $36 for every dollar spent.
    number: [$36]
Podcasts, newsletters, and short videos are the fastest growing channels.
    enumeration: [Podcasts] [newsletters] [short videos]
Good onboarding reduces churn, increases revenue, and turns customers into fans.
    enumeration: [reduces churn] [increases revenue] [turns customers into fans]
Remote work gives people flexibility, but it also blurs the line between work and home.
Set clear boundaries, schedule regular breaks, and switch off your notifications after work.
    enumeration: [Set clear boundaries] [schedule regular breaks] [switch off your notifications after work]
    imperative: [Set clear boundaries, schedule regular breaks, and switch off your notifications after work]
In a survey of 1,200 managers, 64% said meetings were too long.
    number: [1,200] [managers]
    number: [64%]
Photosynthesis turns sunlight, water, and carbon dioxide into sugar and oxygen.
    enumeration: [sunlight] [water] [carbon dioxide]
Plants, algae, and some bacteria can do this.
    enumeration: [Plants] [algae] [some bacteria]
The reaction takes place in tiny structures called chloroplasts.
Without plants, there would be no oxygen to breathe.
The Great Wall is more than 20,000 kilometres long.
    number: [more than 20,000 kilometres]
It was built by soldiers, peasants, and prisoners over two thousand years.
    enumeration: [soldiers] [peasants] [prisoners]
    number: [over two thousand years]
Contrary to popular belief, you can't see it from space.
Space is hard, expensive, and dangerous, so why do we go?
    question: [Space is hard, expensive, and dangerous, so why do we go]
    enumeration: [hard] [expensive] [dangerous]
Rockets burn fuel and oxygen, and the exhaust pushes them upwards.
Kubernetes automates deployment, scaling, and management of containerized applications.
    enumeration: [deployment] [scaling] [management of containerized applications]
Use namespaces to separate teams, and set resource limits for every pod.
    imperative: [Use namespaces to separate teams, and set resource limits for every pod]
A memory leak can crash your node, slow your services, and wake you up at 3 a.m.
    enumeration: [crash your node] [slow your services] [wake you up at 3 a.m.]
    number: [3 a.m.]
Monitoring tells you what is broken, while observability tells you why.
    contrast: [Monitoring tells you what is broken] [observability tells you why]
Think of logs, metrics, and traces as three pillars.
    imperative: [Think of logs, metrics, and traces as three pillars]
    enumeration: [logs] [metrics] [traces]
    number: [three] [pillars]
Zero trust means never trusting a device because of its location.
    cause: [its location] [Zero trust means never trusting a device]
What would happen if your laptop were stolen tonight?
    question: [What would happen if your laptop were stolen tonight]
Inflation erodes savings, which is why cash is not a safe haven.
Diversify across stocks, bonds, property, and cash.
    imperative: [Diversify across stocks, bonds, property, and cash]
    enumeration: [stocks] [bonds] [property] [cash]
Instead of timing the market, invest a fixed amount every month.
    contrast: [timing the market] [invest a fixed amount every month]
Fermentation depends on temperature, time, and patience.
    enumeration: [temperature] [time] [patience]
Let the dough rest overnight so that the flavours develop.
    cause: [Let the dough rest overnight] [the flavours develop]
    imperative: [Let the dough rest overnight so that the flavours develop]
Use a sharp knife, a stable board, and dry hands.
    imperative: [Use a sharp knife, a stable board, and dry hands]
    enumeration: [sharp knife] [stable board] [dry hands]
Olive oil, garlic and chilli are all you need.
    enumeration: [Olive oil] [garlic] [chilli]
# baking and bicycles
No packet of yeast, no machine, no hurry.
    enumeration: [No packet of yeast] [no machine] [no hurry]
The yeast makes gas, which lifts the loaf.
    cause: [The yeast] [gas]
A warm kitchen makes the curve steep, a cool one makes it flat.
    cause: [A warm kitchen] [the curve steep]
Feed it every day, keep it warm, and within a week or two it is strong enough to raise bread.
    imperative: [Feed it every day, keep it warm, and within a week or two it is strong enough to raise bread]
A warm summer kitchen, cold water from the tap, and a night in the fridge each tip the balance.
    enumeration: [warm summer kitchen] [cold water from the tap] [night in the fridge]
If this helped you, subscribe and show us your first loaf in the comments.
    imperative: [subscribe and show us your first loaf in the comments]
A ripe starter grows to about twice its size within 4 to 8 hours of a meal
    number: [about twice]
    number: [4 to 8 hours]
Roughen that spot, spread a thin layer of glue, and wait until it is dull.
    enumeration: [Roughen that spot] [spread a thin layer of glue] [wait until it is dull]
See you on the road!
After a meal the starter climbs slowly, then quickly, reaches its peak, and sinks again.
`;
